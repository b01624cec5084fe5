// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/looks/contrast.h"

#include <algorithm>
#include <cmath>

namespace Kustomer {
namespace {

double linear(float channel)
{
    return channel <= 0.04045f ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

} // namespace

double luminance(const QColor &color)
{
    const QColor rgb = color.toRgb();
    return 0.2126 * linear(rgb.redF()) + 0.7152 * linear(rgb.greenF())
        + 0.0722 * linear(rgb.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

QColor mixed(const QColor &from, const QColor &to, double amount)
{
    const auto channel = [amount](int a, int b) {
        return qRound(a + (b - a) * amount);
    };
    const QColor a = from.toRgb();
    const QColor b = to.toRgb();
    return QColor(channel(a.red(), b.red()), channel(a.green(), b.green()),
                  channel(a.blue(), b.blue()));
}

QColor readableOn(const QColor &background)
{
    if (contrast(Qt::white, background) >= textContrast)
        return Qt::white;
    const QColor ink(0x12, 0x16, 0x1c);
    return contrast(ink, background) >= textContrast ? ink : QColor(Qt::black);
}

QColor legible(const QColor &color, const QColor &background, double minimum)
{
    const bool darken = contrast(Qt::black, background) > contrast(Qt::white, background);
    const QColor goal = darken ? Qt::black : Qt::white;
    constexpr int steps = 25;
    for (int step = 0; step < steps; ++step) {
        const QColor candidate = mixed(color, goal, double(step) / steps);
        if (contrast(candidate, background) >= minimum)
            return candidate;
    }
    return goal;
}

QColor softened(const QColor &text, const QColor &background, double amount, double minimum)
{
    constexpr int steps = 25;
    for (int step = steps; step > 0; --step) {
        const QColor candidate = mixed(text, background, amount * step / steps);
        if (contrast(candidate, background) >= minimum)
            return candidate;
    }
    return text;
}

QColor shaded(const QColor &background, const QColor &text, double amount, double minimum)
{
    const QColor nearer = mixed(background, text, amount);
    if (contrast(text, nearer) >= minimum)
        return nearer;
    return mixed(background, luminance(text) > luminance(background) ? Qt::black : Qt::white,
                 amount);
}

} // namespace Kustomer
