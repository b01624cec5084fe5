// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "transport/base/inquiries.h"
#include "transport/base/pace.h"

#include <KustomerChat/MessageTemplate>

namespace Kustomer {

class ApiCaller;

/// Looks for articles that may answer what a customer wrote in a thread (wire E22), until there is
/// an answer; a service that refuses has none.
class ArticleSeeker : public QObject
{
    Q_OBJECT

public:
    ArticleSeeker(ApiCaller *caller, const Pace &pace, const QString &language,
                  const QString &organisationName, QObject *parent = nullptr);

    void seek(const QString &threadId, const QString &words);
    /// Nobody wants to know any more.
    void stop(const QString &threadId) { m_searches.end(threadId); }
    void clear() { m_searches.clear(); }

Q_SIGNALS:
    void found(const QString &threadId, const QList<Kustomer::ArticleLink> &articles);

private:
    ApiCaller *m_caller;
    QString m_language;
    QString m_organisationName;
    Inquiries m_searches; ///< by thread
};

} // namespace Kustomer
