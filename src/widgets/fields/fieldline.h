// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/looks/chattheme.h"

#include <QLineEdit>

#include <functional>

namespace Kustomer {

/// The line in a field with a rim that somebody else paints. A key that the field uses is the
/// field's alone: neither a shortcut nor a default button of the host gets it.
class FieldLine final : public QLineEdit
{
    Q_OBJECT

public:
    explicit FieldLine(QWidget *parent = nullptr);

    void setTheme(const ChatTheme &theme);
    /// What belongs into it: shown while it is empty, and spoken.
    void setLabel(const QString &label);
    const QString &label() const { return m_label; }

    using Deed = std::function<void()>;
    /// What the field does by a key; empty: nothing.
    using Keys = std::function<Deed(const QKeyEvent &key)>;
    void setKeys(const Keys &keys) { m_keys = keys; }

    /// As high as the letters of the label, where those of its script are higher than a line.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void focusChanged();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QSize lettersOfLabel() const;
    Deed deedOf(const QKeyEvent &key) const { return m_keys ? m_keys(key) : Deed(); }
    bool isForComposing(const QKeyEvent &key) const;

    Keys m_keys;
    ChatTheme m_theme;
    QString m_label;
    bool m_isComposing = false; ///< by an input method
};

} // namespace Kustomer
