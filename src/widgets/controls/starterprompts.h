// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/parts/surface.h"

#include <QList>

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

namespace Kustomer {

class ActionButton;

/// First words that an application offers, one below the other: who has not said anything presses
/// one of them.
class StarterPrompts final : public Surface
{
    Q_OBJECT

public:
    static constexpr int most = 6;

    explicit StarterPrompts(QWidget *parent = nullptr);

    /// Only the first ones of many are offered, and none that is blank.
    void setPrompts(const QStringList &prompts);

Q_SIGNALS:
    void chosen(const QString &prompt);

protected:
    void adoptTheme() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void place();

    QVBoxLayout *m_column;
    QList<ActionButton *> m_buttons;
};

} // namespace Kustomer
