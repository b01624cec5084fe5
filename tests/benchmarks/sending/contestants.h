// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "measure/demoservice.h"
#include "sending/wire.h"

#include <KustomerChat/KustomerChatWidget>

#include <QNetworkAccessManager>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

QT_BEGIN_NAMESPACE
class QAbstractButton;
QT_END_NAMESPACE

namespace Kustomer {
class MessageEdit;
class TimelineModel;
class TimelineView;
} // namespace Kustomer

namespace Benchmarks {

/// A widget with an open conversation.
class Chat : public QObject
{
    Q_OBJECT

public:
    Chat(const DemoService &emulator, const Wire &wire);

    /// Milliseconds from the key press to the end of the frame with the new row.
    double sendByKey();
    /// Milliseconds from the click to the moment when the wire sees the request.
    double sendByClick(const Wire &wire);
    /// Until the server has everything.
    void settle();

protected:
    bool eventFilter(QObject *viewport, QEvent *event) override;

private:
    void write();
    Kustomer::Message lastMessage() const;

    QTemporaryDir m_storage;
    KustomerChatWidget m_widget;
    Kustomer::TimelineModel *m_timeline = nullptr;
    Kustomer::MessageEdit *m_edit = nullptr;
    Kustomer::TimelineView *m_view = nullptr;
    QAbstractButton *m_send = nullptr;
    QString m_lastSent; ///< its client id
    bool m_isPainted = false;
};

/// The limit: what is sent is committed to a file and then painted, or only posted.
class BareChat : public QWidget
{
    Q_OBJECT

public:
    explicit BareChat(const Wire &wire);
    ~BareChat() override;

    double sendByKey();
    double sendByClick(const Wire &wire);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QRect lastRow() const;

    QTemporaryDir m_storage;
    QSqlDatabase m_database;
    QNetworkAccessManager m_network;
    QUrl m_target;
    int m_rows = 0;
    bool m_isPainted = false;
};

} // namespace Benchmarks
