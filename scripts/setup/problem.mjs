// A set-up step that could not be done, said in one sentence to the person at the terminal. Anything else that is
// thrown in here is a fault of these scripts and keeps its stack.
export class SetupProblem extends Error {}
