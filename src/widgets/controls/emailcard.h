// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/parts/surface.h"
#include "widgets/words/announcer.h"

QT_BEGIN_NAMESPACE
class QBoxLayout;
class QSpacerItem;
QT_END_NAMESPACE

namespace Kustomer {

class ActionButton;
class Complaint;
class IconButton;
class LineField;
class PlainLabel;

/// Asks a visitor for an e-mail address, and may be sent away.
class EmailCard final : public Surface
{
    Q_OBJECT

public:
    explicit EmailCard(QWidget *parent = nullptr);

    /// What was entered, anywhere, and not given.
    void recall(const QString &entered);
    /// It is not to be given: nothing of it stays.
    void forget();
    /// Says what is wrong with what was given; it stays where it is.
    void complain(const QString &reason);
    /// Says aloud what it asks, to whoever does not see it come.
    void speak();
    /// Says aloud that an address was taken; the card is gone by then.
    void thank();

Q_SIGNALS:
    void given(const QString &email);
    void declined();
    /// What is entered and not given.
    void entered(const QString &email);

protected:
    void adoptTheme() override;
    void retranslate() override;
    QColor ground() const override { return theme().composer.background; }
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void give();
    void place();

    Announcer m_announcer{this};
    PlainLabel *m_prompt;
    Complaint *m_complaint;
    LineField *m_email;
    ActionButton *m_send;
    IconButton *m_decline;
    QBoxLayout *m_head;
    QBoxLayout *m_line;
    QSpacerItem *m_beyond; ///< what a field of its measure leaves of the line
};

} // namespace Kustomer
