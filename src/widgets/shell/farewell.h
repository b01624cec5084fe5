// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QPixmap>
#include <QVariantAnimation>
#include <QWidget>

#include <chrono>

namespace Kustomer {

/// What a place looked like, fading above the one that took its turn. Deletes itself; no key or
/// click has to wait for it.
class Farewell final : public QWidget
{
    Q_OBJECT

public:
    /// Where the way leads: in from the trailing edge, or back.
    enum class Way { In, Back };

    /// The picture covers all of the parent, which shows the other place by now.
    Farewell(const QPixmap &picture, Way way, std::chrono::milliseconds duration, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QPixmap m_picture;
    Way m_way;
    QVariantAnimation m_going{this};
};

} // namespace Kustomer
