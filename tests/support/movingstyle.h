// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QProxyStyle>

#include <chrono>

namespace Kustomer::Testing {

/// Fusion with animations that last so long, whatever the platform prefers; 0: with none.
class MovingStyle : public QProxyStyle
{
public:
    explicit MovingStyle(std::chrono::milliseconds time)
        : QProxyStyle(QStringLiteral("fusion"))
        , m_time(time)
    { }

    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override
    {
        return hint == SH_Widget_Animation_Duration
            ? int(m_time.count())
            : QProxyStyle::styleHint(hint, option, widget, data);
    }

private:
    const std::chrono::milliseconds m_time;
};

} // namespace Kustomer::Testing
