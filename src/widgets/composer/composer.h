// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/composer/messageedit.h"
#include "widgets/looks/chattheme.h"

#include <QWidget>

#include <memory>

namespace Kustomer {

namespace Ui {
class Composer;
}

/// Where the customer writes: a field that grows and a button that sends.
class Composer final : public QWidget
{
    Q_OBJECT

public:
    explicit Composer(QWidget *parent = nullptr);
    ~Composer() override;

    QString text() const;
    void setText(const QString &text);
    void setSendKey(MessageEdit::SendKey key);
    /// Replaces the field by the reason why nothing can be written; empty: writing is possible.
    void setLocked(const QString &reason);
    void setTheme(const ChatTheme &theme);

Q_SIGNALS:
    /// What the customer wants to send; the field is already empty.
    void submitted(const QString &text);
    /// The customer changed the text.
    void edited();
    /// Escape.
    void left();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void submit();
    void showWhetherItCanBeSent();

    std::unique_ptr<Ui::Composer> m_ui;
    ChatTheme m_theme;
};

} // namespace Kustomer
