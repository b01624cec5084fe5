// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/parts/surface.h"
#include "widgets/words/announcer.h"

namespace Kustomer {

class ActionButton;
class PlainLabel;

/// Asks before a message goes that holds what looks like a card number.
class CautionCard final : public Surface
{
    Q_OBJECT

public:
    explicit CautionCard(QWidget *parent = nullptr);

    /// Says aloud what it asks.
    void speak();
    QWidget *entry() const override;
    /// Where the card itself is, as wide as others in the column of the page.
    QRect frame() const;

Q_SIGNALS:
    /// The number is to be made unreadable.
    void hidingChosen();
    void sendingChosen();
    /// The customer goes back to what is written.
    void left();

protected:
    void adoptTheme() override;
    void retranslate() override;
    QColor ground() const override { return theme().composer.background; }
    void keyPressEvent(QKeyEvent *event) override;
    bool takesKey(const QKeyEvent &key) const override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void place();

    Announcer m_announcer{this};
    PlainLabel *m_question;
    ActionButton *m_hide;
    ActionButton *m_send;
};

} // namespace Kustomer
