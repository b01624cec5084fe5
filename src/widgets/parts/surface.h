// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/looks/looks.h"

#include <QWidget>

namespace Kustomer {

class PageStack;

/// A part of the chat that wears its looks and paints its own ground, so that neither a palette nor
/// a style sheet of the host shows through.
class Surface : public QWidget
{
    Q_OBJECT

public:
    explicit Surface(QWidget *parent = nullptr);

    const ChatTheme &theme() const { return m_theme; }
    void setTheme(const ChatTheme &theme);

    /// The part that takes the keyboard when this is given it; nullptr: the first that takes any.
    /// It is no focus proxy: Tab would follow that past all that stands before it, or to something
    /// hidden, where it stays for ever.
    virtual QWidget *entry() const { return nullptr; }
    void giveKeyboard(Qt::FocusReason reason);

protected:
    /// The theme is another one; the part is laid out and painted again afterwards.
    virtual void adoptTheme() { }
    /// There are pictures now, or others.
    virtual void adoptImages(ImageCache *images);
    /// The application speaks another language now.
    virtual void retranslate() { }
    /// What the part stands on; transparent: what is behind it.
    virtual QColor ground() const { return m_theme.background; }

    /// How long something moves; zero where the style wants nothing to.
    std::chrono::milliseconds animationDuration() const;

    /// Shows another page of a stack; the keyboard stays with what is around it.
    void turn(PageStack *stack, QWidget *page);
    /// Where the keyboard waits in here, what takes it by now gets it.
    void passKeyboardOn();
    /// What has the keyboard goes away: whatever is nearest to it takes it. Whether anything did.
    bool keepKeyboard(const QWidget &goingAway);

    /// Whether a key does something here, so that no shortcut of the host gets it.
    virtual bool takesKey(const QKeyEvent &key) const;

    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *entrance() const;

    ChatTheme m_theme;
};

/// Room for what stands together; what is behind it shows. A plain widget would be painted by a
/// style sheet of the host.
class SeeThrough final : public Surface
{
    Q_OBJECT

public:
    using Surface::Surface;

protected:
    QColor ground() const override { return Qt::transparent; }
};

} // namespace Kustomer
