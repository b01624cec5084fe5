// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QVariantAnimation>

#include <chrono>

namespace Kustomer {

/// Spreads a distance over a short time; distances that come meanwhile are added to what is left.
class SmoothScroll : public QObject
{
    Q_OBJECT

public:
    explicit SmoothScroll(QObject *parent = nullptr);

    /// Moves by so many pixels; at once when the duration is zero.
    void scrollBy(qint64 distance, std::chrono::milliseconds duration);
    void stop();
    bool isRunning() const { return m_animation.state() == QAbstractAnimation::Running; }

Q_SIGNALS:
    void moved(qint64 distance);
    /// The whole distance was moved; not after stop().
    void finished();

private:
    void advance(double progress);

    QVariantAnimation m_animation{this};
    qint64 m_distance = 0;
    qint64 m_done = 0;
};

} // namespace Kustomer
