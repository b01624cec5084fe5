// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/composer/messageedit.h"
#include "widgets/parts/surface.h"

#include <memory>

namespace Kustomer {

namespace Ui {
class Composer;
}

/// Where the customer writes: a field that grows and a button that sends.
class Composer final : public Surface
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

Q_SIGNALS:
    /// What the customer wants to send; the field is already empty.
    void submitted(const QString &text);
    /// The customer changed the text.
    void edited();
    /// Escape.
    void left();
    /// A key that scrolls what was said, pressed where there is no text to scroll.
    void scrollKeyPressed(int key);

protected:
    void adoptTheme() override;
    void retranslate() override;
    QColor ground() const override { return theme().composer.background; }
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void place();
    void submit();
    void showWhetherItCanBeSent();

    std::unique_ptr<Ui::Composer> m_ui;
};

} // namespace Kustomer
