// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/looks/looks.h"

#include <QPushButton>

namespace Kustomer {

/// A button with a text that does what its page is there for. Where it is too narrow, the text goes
/// on in further lines, of which it tells layouts by its height for a width; the tool tip has all
/// of a text that does not fit even so.
class ActionButton final : public QPushButton
{
    Q_OBJECT

public:
    enum class Weight { Primary, Plain, OnToast };

    explicit ActionButton(QWidget *parent = nullptr);

    /// An ampersand is one: no key of the host presses the button.
    void setText(const QString &text);
    const QString &text() const { return m_text; }
    void setWeight(Weight weight);
    void setTheme(const ChatTheme &theme);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    ButtonLook buttonLook() const;
    QRect wordsRect() const;
    bool fitsOneLine(int room) const;
    bool isCut() const;
    int leastWidth() const;
    int wordsHeight(int room) const;
    void noteWidth();

    QString m_text;
    int m_notedWidth = QWIDGETSIZE_MAX; ///< since it is on screen: before, widths are made up
    Weight m_weight = Weight::Primary;
    ChatTheme m_theme;
};

} // namespace Kustomer
