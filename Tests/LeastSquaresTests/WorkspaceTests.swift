import LeastSquares
import Testing

@Suite struct WorkspaceTests {
  @Test func aUsedWorkspaceGivesWhatAFreshOneGives() throws {
    var random = Generator(seed: 4)
    let workspace = Workspace()
    for columns in [2, 50, 3, 40, 1] {
      let design = random.matrix(columns + 10, columns)
      let problem = LeastSquaresProblem(design: design, response: random.values(columns + 10))
      #expect(try problem.fitted(workspace: workspace) == problem.fitted())
      let factorization = try QRFactorization(design, workspace: workspace)
      #expect(
        try factorization.solve(problem.response, workspace: workspace)
          == QRFactorization(design).solve(problem.response))
    }
  }
}
