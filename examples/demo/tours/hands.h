// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QPointer>
#include <QWidget>

#include <functional>

/// The hands and eyes of a customer: real events for the parts of a window, which are found by
/// their object names among those that can be seen.
class Hands
{
public:
    explicit Hands(QWidget *window);

    bool sees(const QString &part) const { return find(part) != nullptr; }
    /// Whether the keyboard is there.
    bool isAt(const QString &part) const;
    /// The same, to be asked later.
    std::function<bool()> seeing(const QString &part) const;
    std::function<bool()> beingAt(const QString &part) const;

    void click(const QString &part) const;
    /// Tab would lead there.
    void focus(const QString &part) const;
    void clickRow(const QString &list, int row) const;
    /// Keys go where the keyboard is.
    void type(const QString &text) const;
    void press(Qt::Key key) const;

private:
    QWidget *find(const QString &part) const;
    void clickAt(QWidget *widget, QPoint place) const;
    void press(Qt::Key key, const QString &text) const;

    QPointer<QWidget> m_window;
};
