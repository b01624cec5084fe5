// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/values/result.h"
#include "transport/files/transferlimits.h"

#include <QNetworkRequest>
#include <QObject>
#include <QPointer>
#include <QTimer>

QT_BEGIN_NAMESPACE
class QNetworkAccessManager;
class QNetworkReply;
QT_END_NAMESPACE

namespace Kustomer {

/// What an upload and a download have in common: it ends when nothing moves any more, and tells how
/// it went once. It ends with the object.
class FileCourse : public QObject
{
    Q_OBJECT

public:
    ~FileCourse() override;

    /// Begins, or finishes soon with the reason why it cannot.
    virtual void start(QNetworkAccessManager *network) = 0;
    /// Ends it and never tells anything.
    void abandon();

Q_SIGNALS:
    void progressed(qint64 done, qint64 total);
    /// Comes once, and never from within start().
    void finished(const Kustomer::Result<Kustomer::Done> &outcome);

protected:
    FileCourse(const QString &title, const QUrl &url, const TransferLimits &limits,
               QObject *parent);

    /// A request that carries nothing of ours: no token, no cookie, no name of the client.
    QNetworkRequest bareRequest() const;
    void watch(QNetworkReply *reply);
    /// Something moved.
    void stir() { m_silence.start(m_limits.silence); }
    void finish(const Result<Done> &outcome);
    void finishLater(const Error &error);
    /// What an answer whose body is here means.
    Result<Done> outcomeOf(const QByteArray &body) const;
    /// The answer is here, or will never be.
    virtual void conclude() = 0;

    int status() const;
    const TransferLimits &limits() const { return m_limits; }
    const QString &title() const { return m_title; }
    QNetworkReply *reply() const { return m_reply; }

private:
    void drop();

    QString m_title;
    QUrl m_url;
    TransferLimits m_limits;
    QPointer<QNetworkReply> m_reply;
    QTimer m_silence;
    bool m_isOver = false;
};

} // namespace Kustomer
