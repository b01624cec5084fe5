// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "steplog.h"

#include <KustomerChat/KustomerChatWidget>

#include <QTimer>

/// Does what a customer does and tells each step as one JSON object a line: start, login, past
/// conversations, open one, write, and get an answer. Takes pictures of what there is to see.
class HeadlessJob : public QObject
{
    Q_OBJECT

public:
    /// Pictures go to this folder; empty: none are taken.
    HeadlessJob(KustomerChatWidget *chat, const QString &screenshots, std::chrono::seconds timeout,
                QObject *parent = nullptr);

    void run(const QString &jwt);

Q_SIGNALS:
    void finished(int exitCode);

private:
    struct Picture
    {
        QString name;
        KustomerChatWidget::ColorScheme scheme;
        QSize size;
    };

    void startChatting();
    void chat();
    void write();
    void noteSent(const Kustomer::Message &message);
    void noteReceived(const Kustomer::Message &message);
    void finishWhenDone();
    void fail(const QString &step, const QString &reason);
    void takePicture(const QString &name);
    void takePictures(const QList<Picture> &pictures);

    KustomerChatWidget *m_chat;
    QString m_screenshots;
    QString m_conversationId;
    QTimer m_timeout;
    StepLog m_log;
    bool m_isSent = false;
    bool m_isAnswered = false;
    bool m_isOver = false;
};
