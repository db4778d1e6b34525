extension Catalogue {
  /// What is said of a command line that cannot be run.
  static let englishUsage: [String: Entry] = [
    "usage-command-unknown": Entry(
      "there is no command \"{word}\"",
      help: ["did you mean `{suggestion}`?"]),
    "usage-option-unknown": Entry(
      "there is no option \"{option}\"",
      help: ["did you mean `{suggestion}`?"]),
    "usage-option-composite": Entry(
      "there is no option \"{option}\", or `{known}` is without its value",
      help: ["write short options apart, each with its value: `-o report.md`"]),
    "usage-value-missing": Entry(
      "the value of `{option}` is missing",
      notes: ["{about}"]),
    "usage-value-not-taken": Entry(
      "`{option}` takes no value, and \"{value}\" was given"),
    "usage-value-invalid": Entry(
      "\"{value}\" is no value of `{option}`",
      notes: ["{about}", "one of: {choices}"],
      help: ["did you mean `{suggestion}`?"]),
    "usage-argument-missing": Entry(
      "`{argument}` is missing",
      notes: ["{about}"]),
    "usage-argument-unexpected": Entry(
      "\"{word}\" was not expected",
      help: ["a name with spaces stands between quotation marks"]),
    "usage-arguments-unexpected": Entry(
      "{words} were not expected",
      help: ["a name with spaces stands between quotation marks"]),
    "usage-shell-unknown": Entry(
      "there are no completions for the shell \"{shell}\"",
      help: ["one of: {shells}"]),
    "usage-shell-not-found": Entry(
      "it cannot be told which shell this is",
      help: ["name it: `--generate-completion-script=<shell>`, one of: {shells}"]),
    "usage-other": Entry(
      "{text}",
      notes: ["{about}"]),
    "usage-range": Entry(
      "{option} lies between {least} and {most}, not {value}"),
    "usage-least": Entry(
      "{option} is at least {least}, not {value}"),
    "usage-finite": Entry(
      "{option}: only finite numbers"),
    "usage-swing": Entry(
      "--swing lies above 0 and up to 100 percent, not {value}"),
    "usage-probability": Entry(
      "--probability is in percent, from 1 to below 100, not {value}",
      help: ["such as `--probability {example}`"]),
    "usage-one-scenario": Entry(
      "`{command}` looks at one scenario, not at all of them",
      help: ["name it with `--scenario`, or leave it out for the baseline"]),
    "usage-explain-scenario": Entry(
      "`explain` shows one scenario",
      help: ["name it after the plan"]),
    "usage-series-option": Entry(
      "{option} belongs to series without a plan; \"{path}\" is a plan and says it itself"),
    "usage-plan-option": Entry(
      "{option} needs a plan; \"{path}\" is read as a file of series"),
    "usage-to-date-iamc": Entry(
      "--to-date has no --format iamc: parts of a year are no years"),
    "usage-horizon-missing": Entry(
      "--horizon is missing: how many years to forecast",
      help: ["such as `--horizon 5`"]),
    "usage-standard-input-twice": Entry(
      "series and questions cannot both come from standard input"),
    "usage-same-file": Entry(
      "--answers and --output are the same file"),
    "usage-questions-alone": Entry(
      "--questions needs --answers: where the probabilities go"),
    "usage-answers-alone": Entry(
      "--answers needs --questions: what is asked"),
    "usage-cap": Entry(
      "--cap belongs to --trend logistic, gompertz or saturating-exponential"),
    "usage-upper-alone": Entry(
      "--upper needs --lower"),
    "usage-bounds": Entry(
      "--lower {lower} is not below --upper {upper}"),
    "usage-chart-indicator": Entry(
      "the chart `{kind}` shows an indicator",
      help: ["name it with `--indicator`"]),
    "usage-chart-target": Entry(
      "the chart `{kind}` shows a target",
      help: ["name it with `--target`"]),
    "usage-cells": Entry(
      "--range is a rectangle of cells such as A3:F20, not \"{value}\""),
    "usage-indicator-name": Entry(
      "{option}: \"{name}\" cannot be the name of an indicator",
      help: ["small letters a to z, digits and _"]),
    "usage-map": Entry(
      "--map is LABEL=NAME, not \"{value}\""),
    "usage-workbook-file": Entry(
      "a workbook is a file, and none is named",
      help: ["such as `--output report.xlsx`"]),
    "usage-page-option": Entry(
      "{option} belongs to the page; a workbook has its sheets"),
    "usage-guard": Entry(
      "a guard is a share from 0 to 1"),
    "usage-learn-short": Entry(
      "the folders hold no series that is long enough to learn from"),
    "usage.form": Entry("Usage: {usage}"),
    "usage.more": Entry("See `{help}` for more information."),
  ]
}
