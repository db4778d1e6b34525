"""Makes growth-curves.json: growth curves of public series, at 40 digits (mpmath).

Raw years, parameters K, m, r (logistic, Gompertz) or K, B, r (saturating exponential); the equations
JᵀWr = 0 are solved by Newton's method from a rough fit by scipy. Prediction intervals by the delta
method with (JᵀWJ)⁻¹. Shares no code with the module. Run: python3 growth-curves.py OBSERVATIONS.csv
"""
import csv
import json
import sys

import mpmath as mp
import numpy as np
from scipy.optimize import least_squares
from scipy.stats import t as student

mp.mp.dps = 40


def curve(kind, cap):
    """Value at year x for parameters b; the cap first where it is not given."""
    def value(x, b):
        k, b = (cap, b) if cap is not None else (b[0], b[1:])
        if kind == "logistic":
            return k / (1 + mp.exp(-b[1] * (x - b[0])))
        if kind == "gompertz":
            return k * mp.exp(-mp.exp(-b[1] * (x - b[0])))
        return k + b[0] * mp.exp(-b[1] * (x - 2010))
    return value


def fit(id, area, kind, rows, cap=None, discount=1, start=None):
    years = [y for y, _ in rows]
    values = [mp.mpf(v) for _, v in rows]
    f = curve(kind, cap)
    w = [mp.mpf(str(discount)) ** (years[-1] - y) for y in years]
    def rough(b):
        return [float(mp.sqrt(w[i]) * (f(years[i], list(map(mp.mpf, b))) - values[i]))
                for i in range(len(years))]
    b = [mp.mpf(v) for v in least_squares(rough, start, x_scale=np.abs(start)).x]
    p = len(b)
    def gradient(x, b):
        return [mp.diff(lambda v: f(x, b[:j] + [v] + b[j + 1:]), b[j], h=mp.mpf(10) ** -14)
                for j in range(p)]
    def normal(*b):
        b = list(b)
        total = [mp.mpf(0)] * p
        for x, y, u in zip(years, values, w):
            r = u * (y - f(x, b))
            total = [s + r * g for s, g in zip(total, gradient(x, b))]
        return total
    b = list(mp.findroot(normal, b, tol=1e-40, maxsteps=50, verify=False))
    J = mp.matrix([gradient(x, b) for x in years])
    C = (J.T * mp.diag(w) * J) ** -1
    n = len(years)
    s = mp.sqrt(sum(u * (y - f(x, b)) ** 2 for x, y, u in zip(years, values, w)) / (n - p))
    steps = []
    for x in range(years[-1] + 1, years[-1] + 5):
        g = mp.matrix(gradient(x, b))
        spread = s * mp.sqrt(1 + (g.T * C * g)[0])
        q = mp.mpf(float(student.ppf(0.9, n - p)))
        point = f(x, b)
        steps.append({"year": x, "point": float(point), "lower80": float(point - q * spread),
                      "upper80": float(point + q * spread)})
    names = {"saturating-exponential": ["start", "rate"]}.get(kind, ["midpoint", "rate"])
    names = (["cap"] if cap is None else []) + names
    return {"id": id, "area": area, "family": kind, "cap": cap, "discount": discount,
            "years": years, "values": [float(v) for v in values],
            "parameters": {k: float(v) for k, v in zip(names, b)},
            "standardErrors": {k: float(s * mp.sqrt(C[j, j])) for j, k in enumerate(names)},
            "residualStandardDeviation": float(s), "steps": steps}


series = {}
for row in csv.DictReader(open(sys.argv[1])):
    if row["value"]:
        series.setdefault(row["area"], []).append((int(row["year"]), row["value"]))
for rows in series.values():
    rows.sort()
json.dump([
    fit("logistic, Viet Nam", "VNM", "logistic", series["VNM"], start=[104, 2015, 0.2]),
    fit("logistic, Laos, discount", "LAO", "logistic", series["LAO"], discount=0.9,
        start=[84, 2017, 0.3]),
    fit("logistic, Viet Nam, cap 95", "VNM", "logistic", series["VNM"], cap=95,
        start=[2015, 0.2]),
    fit("gompertz, Brunei", "BRN", "gompertz", series["BRN"], start=[113, 2010, 0.2]),
    fit("gompertz, Timor-Leste", "TLS", "gompertz", series["TLS"], start=[37, 2015, 0.4]),
    fit("saturating, Brunei, cap 100", "BRN", "saturating-exponential", series["BRN"], cap=100,
        start=[-50, 0.2]),
], open("growth-curves.json", "w"), indent=1)
