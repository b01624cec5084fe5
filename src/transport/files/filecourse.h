// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/values/result.h"
#include "transport/files/httpanswerreader.h"
#include "transport/files/transferlimits.h"

#include <QNetworkReply>
#include <QObject>
#include <QTimer>
#include <QUrl>

namespace Kustomer {

/// What all ways of a file have in common: it ends when nothing moves any more, and tells how it
/// went once. It ends with the object.
class FileCourse : public QObject
{
    Q_OBJECT

public:
    /// Begins, or finishes soon with the reason why it cannot.
    virtual void start() = 0;
    /// Ends it and never tells anything.
    void abandon();

Q_SIGNALS:
    void progressed(qint64 done, qint64 total);
    /// Comes once, and never from within start().
    void finished(const Kustomer::Result<Kustomer::Done> &outcome);

protected:
    FileCourse(const QString &title, const QUrl &url, const TransferLimits &limits,
               QObject *parent);

    /// Whether files may travel to or from there; otherwise it is over.
    bool mayGoThere();
    /// Something moved.
    void stir() { m_silence.start(m_limits.silence); }
    bool isOver() const { return m_isOver; }
    void finish(const Result<Done> &outcome);
    void finishLater(const Error &error);
    /// What an answer means, or what was before it.
    Result<Done> outcomeOf(const HttpAnswer &answer, QNetworkReply::NetworkError failure,
                           const QString &reason) const;
    /// Leaves the connection, whatever is on its way.
    virtual void drop() = 0;

    const TransferLimits &limits() const { return m_limits; }
    const QString &title() const { return m_title; }
    const QUrl &url() const { return m_url; }

private:
    QString m_title;
    QUrl m_url;
    TransferLimits m_limits;
    QTimer m_silence;
    bool m_isOver = false;
};

} // namespace Kustomer
