// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/parts/surface.h"

#include <QUrl>

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

namespace Kustomer {

class ActionButton;
class Emblem;
class FittingArea;
class PlainLabel;

/// Asks the customer to agree before the chat does anything.
class ConsentPage final : public Surface
{
    Q_OBJECT

public:
    explicit ConsentPage(QWidget *parent = nullptr);

    /// What is agreed to, and where all of it is written; each may be empty.
    void setNotice(const QString &text, const QUrl &url);
    QWidget *entry() const override;

Q_SIGNALS:
    void agreed();
    void noticeRequested(const QUrl &url);

protected:
    void adoptTheme() override;
    void retranslate() override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void speak();
    void place();

    QString m_text;
    QUrl m_url;
    QVBoxLayout *m_column;
    Emblem *m_emblem;
    PlainLabel *m_headline;
    FittingArea *m_room;
    PlainLabel *m_notice;
    ActionButton *m_more;
    ActionButton *m_agree;
};

} // namespace Kustomer
