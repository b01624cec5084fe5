// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "transport/files/filecourse.h"

#include <QNetworkRequest>
#include <QPointer>

QT_BEGIN_NAMESPACE
class QNetworkAccessManager;
QT_END_NAMESPACE

namespace Kustomer {

/// A file that travels by a manager of Qt's, which knows proxies, or by one of the application's.
class ReplyCourse : public FileCourse
{
    Q_OBJECT

public:
    ~ReplyCourse() override;

protected:
    ReplyCourse(const QString &title, const QUrl &url, const TransferLimits &limits,
                QNetworkAccessManager *network, QObject *parent);

    /// A request that carries nothing of ours: no token, no cookie, no name of the client.
    QNetworkRequest bareRequest() const;
    void watch(QNetworkReply *reply);
    /// What an answer whose body is here means.
    Result<Done> outcomeOf(const QByteArray &body) const;
    /// The answer is here, or will never be.
    virtual void conclude() = 0;
    void drop() override;

    int status() const;
    QNetworkAccessManager *network() const { return m_network; }
    QNetworkReply *reply() const { return m_reply; }

private:
    QNetworkAccessManager *m_network;
    QPointer<QNetworkReply> m_reply;
};

} // namespace Kustomer
