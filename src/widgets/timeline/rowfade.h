// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QBasicTimer>
#include <QElapsedTimer>
#include <QObject>
#include <QPersistentModelIndex>

#include <chrono>
#include <vector>

namespace Kustomer {

/// Rows that have just come appear by and by, but soon.
class RowFade final : public QObject
{
    Q_OBJECT

public:
    /// Where things move for so long; nothing appears by and by where nothing moves.
    void begin(const QModelIndex &row, std::chrono::milliseconds time);
    /// How much of a row is there by now: 0 to 1.
    double opacity(int row) const;
    void clear();

Q_SIGNALS:
    void frameDue();

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    struct Coming
    {
        QPersistentModelIndex row;
        QElapsedTimer since;
        std::chrono::milliseconds time;

        double part() const;
    };

    std::vector<Coming> m_coming;
    QBasicTimer m_frames; ///< runs only while something appears
};

} // namespace Kustomer
