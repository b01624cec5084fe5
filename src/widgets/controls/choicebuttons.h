// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/looks/looks.h"

#include <QCheckBox>
#include <QRadioButton>

namespace Kustomer {

/// One of several choices of which one counts, in the looks of the chat.
class ChoiceRadio final : public QRadioButton
{
    Q_OBJECT

public:
    /// An ampersand in the choice is one.
    explicit ChoiceRadio(const QString &choice, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    bool hitButton(const QPoint &position) const override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_choice;
    ChatTheme m_theme;
};

/// One of several choices of which any count, in the looks of the chat.
class ChoiceBox final : public QCheckBox
{
    Q_OBJECT

public:
    /// An ampersand in the choice is one.
    explicit ChoiceBox(const QString &choice, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    bool hitButton(const QPoint &position) const override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_choice;
    ChatTheme m_theme;
};

} // namespace Kustomer
