"""Reference answers for the classical families, at 50 digits with mpmath.

    python3 classical-trends.py real-series.csv > classical-trends.json

Nothing here is shared with the Swift code: raw years, normal equations, leave-one-out by
leaving one out and fitting again, Student-t quantiles from the incomplete beta function.
"""

import csv
import json
import sys

from mpmath import mp, mpf

mp.dps = 60


def quantile(p, df):
    """Student-t quantile by bisection of its distribution function."""
    def cdf(t):
        tail = mp.betainc(mpf(df) / 2, mpf(1) / 2, 0, df / (df + t * t), regularized=True) / 2
        return 1 - tail if t >= 0 else tail
    low, high = mpf(-1000), mpf(1000)
    for _ in range(140):
        middle = (low + high) / 2
        low, high = (middle, high) if cdf(middle) < p else (low, middle)
    return (low + high) / 2


def row(family, breaks, year, last):
    x = mpf(year - last)
    return {
        "constant": [mpf(1)],
        "linear": [mpf(1), x],
        "exponential": [mpf(1), x],
        "logit-linear": [mpf(1), x],
        "quadratic": [mpf(1), x, x * x],
        "piecewise-linear": [mpf(1), x] + [max(mpf(0), mpf(year - b)) for b in breaks],
    }[family]


def solve(rows, z, w):
    p = len(rows[0])
    normal, right = mp.zeros(p, p), mp.zeros(p, 1)
    for x, zi, wi in zip(rows, z, w):
        for i in range(p):
            right[i] += wi * x[i] * zi
            for j in range(p):
                normal[i, j] += wi * x[i] * x[j]
    inverse = normal ** -1
    return inverse * right, inverse


def dot(x, beta):
    return mp.fsum(a * b for a, b in zip(x, beta))


def spread(x, inverse):
    return mp.fsum(x[i] * x[j] * inverse[i, j] for i in range(len(x)) for j in range(len(x)))


def reference(case, years, texts):
    family, breaks = case["family"], case.get("breaks", [])
    discount, damping = mpf(case.get("discount", "1")), mpf(case.get("damping", "1"))
    lower, upper = case.get("lower"), case.get("upper")
    values = [mpf(t) for t in texts]
    offset = mpf("0.005") * (mpf(upper) - mpf(lower)) if family == "logit-linear" else None

    def scaled(y):
        if family == "exponential":
            return mp.log(y)
        if family == "logit-linear":
            return mp.log((y - mpf(lower) + offset) / (mpf(upper) - y + offset))
        return y

    def value(z):
        if family == "exponential":
            y = mp.exp(z)
        elif family == "logit-linear":
            y = mpf(lower) - offset + (mpf(upper) - mpf(lower) + 2 * offset) / (1 + mp.exp(-z))
        else:
            y = z
        y = max(y, mpf(lower)) if lower is not None else y
        return min(y, mpf(upper)) if upper is not None else y

    last = years[-1]
    z = [scaled(y) for y in values]
    w = [discount ** (last - year) for year in years]
    rows = [row(family, breaks, year, last) for year in years]
    n, p = len(rows), len(rows[0])
    df = n - p
    beta, inverse = solve(rows, z, w)
    fitted = [dot(x, beta) for x in rows]
    rss = mp.fsum(wi * (zi - f) ** 2 for wi, zi, f in zip(w, z, fitted))
    mean = mp.fsum(wi * zi for wi, zi in zip(w, z)) / mp.fsum(w)
    total = mp.fsum(wi * (zi - mean) ** 2 for wi, zi in zip(w, z))
    s = mp.sqrt(rss / df)
    loo = []
    for i in range(n):
        b, _ = solve(rows[:i] + rows[i + 1:], z[:i] + z[i + 1:], w[:i] + w[i + 1:])
        loo.append(z[i] - dot(rows[i], b))
    prefix = {"exponential": "log ", "logit-linear": "logit "}.get(family, "")
    level = row(family, breaks, last, last)
    combinations = [(prefix + "level", level)]
    if family in ("linear", "exponential", "logit-linear"):
        combinations.append((prefix + "slope", [0, 1]))
    if family == "quadratic":
        combinations += [("slope", [0, 1, 0]), ("curvature", [0, 0, 2])]
    if family == "piecewise-linear":
        for k in range(len(breaks) + 1):
            name = "slope" if k == 0 else f"slope from {breaks[k - 1]}"
            combinations.append(
                (name, [0] + [1 if j <= k else 0 for j in range(len(breaks) + 1)]))
    quantiles = {q: quantile(mpf(q), df) for q in ("0.9", "0.975")}
    steps, location = [], dot(level, beta)
    for h in range(1, case["horizon"] + 1):
        x = row(family, breaks, last + h, last)
        before = row(family, breaks, last + h - 1, last)
        location += damping ** h * (dot(x, beta) - dot(before, beta))
        sd = s * mp.sqrt(1 + spread(x, inverse))
        steps.append({
            "year": last + h,
            "point": value(location),
            "lower80": value(location - quantiles["0.9"] * sd),
            "upper80": value(location + quantiles["0.9"] * sd),
            "lower95": value(location - quantiles["0.975"] * sd),
            "upper95": value(location + quantiles["0.975"] * sd),
        })
    return {
        "id": case["id"], "series": case["series"], "family": family, "breaks": breaks,
        "discount": discount, "damping": damping,
        "lower": None if lower is None else mpf(lower),
        "upper": None if upper is None else mpf(upper),
        "years": years, "values": values,
        "coefficients": [
            {"name": name, "estimate": dot(c, beta), "standardError": s * mp.sqrt(spread(c, inverse))}
            for name, c in combinations],
        "residualStandardDeviation": s,
        "rSquared": 1 - rss / total if family != "constant" else mpf(0),
        "leaveOneOutError": mp.sqrt(
            mp.fsum(wi * e * e for wi, e in zip(w, loo)) / n),
        "fittedValues": [value(f) for f in fitted],
        "steps": steps,
    }


CASES = [
    dict(id="linear", series="poverty_420.PER", family="linear", horizon=5),
    dict(id="linear discounted", series="poverty_420.PER", family="linear", discount="0.85",
         horizon=4),
    dict(id="linear with gaps", series="poverty_420.PER", family="linear",
         without=[1999, 2000, 2008, 2020, 2023], horizon=3),
    dict(id="linear damped", series="unemployment.VNM", family="linear", damping="0.8", horizon=6),
    dict(id="linear kept above 0", series="poverty_420.CRI", family="linear", lower="0",
         upper="100", horizon=8),
    dict(id="constant", series="unemployment.VNM", family="constant", horizon=2),
    dict(id="constant discounted", series="unemployment.VNM", family="constant", discount="0.7",
         horizon=2),
    dict(id="quadratic", series="poverty_420.CRI", family="quadratic", horizon=4),
    dict(id="quadratic damped", series="poverty_420.CRI", family="quadratic", damping="0.7",
         discount="0.95", horizon=5),
    dict(id="exponential", series="poverty_420.CRI", family="exponential", lower="0", upper="100",
         horizon=5),
    dict(id="exponential discounted and damped", series="poverty_420.CRI", family="exponential",
         discount="0.9", damping="0.8", horizon=5),
    dict(id="logit-linear", series="internet_users.VNM", family="logit-linear", lower="0",
         upper="100", since=2000, horizon=5),
    dict(id="logit-linear discounted and damped", series="internet_users.VNM",
         family="logit-linear", lower="0", upper="100", discount="0.8", damping="0.9", horizon=6),
    dict(id="piecewise", series="poverty_420.PER", family="piecewise-linear", breaks=[2004, 2014],
         horizon=4),
    dict(id="piecewise discounted and damped", series="poverty_420.PER",
         family="piecewise-linear", breaks=[2013], discount="0.9", damping="0.9",
         without=[2020], horizon=4),
]


def main():
    table = {}
    with open(sys.argv[1]) as file:
        for line in csv.DictReader(file):
            table.setdefault(line["unique_id"], []).append((int(line["year"]), line["value"]))
    out = []
    for case in CASES:
        pairs = [(y, v) for y, v in sorted(table[case["series"]])
                 if y not in case.get("without", []) and y >= case.get("since", 0)]
        out.append(reference(case, [y for y, _ in pairs], [v for _, v in pairs]))
    print(json.dumps(out, indent=1, default=lambda x: float(mp.nstr(x, 17))))


main()
