import Benchmark

/// Times the functions that forecasts consist of.
///
/// Each suite checks what its function gives before it is timed: a time of something wrong is worth
/// nothing. `--filter batch` runs some of them, `--help` shows the other options.
@main
enum Benchmarks {
  static func main() throws {
    print(Machine.description)
    Benchmark.main(
      [
        try LeastSquaresSuite.make(), try ForecastSuite.make(), try GrowthSuite.make(),
        TableSuite.make(), try PlanSuite.make(),
      ],
      settings: parseArguments() + [TimeUnit(.us)])
  }
}
