// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace Kustomer {

/// What was said in a form: a prompt, what the customer answered, or both. Without a prompt it is
/// what the customer opened with.
struct FormEntry
{
    QString questionId = {};
    QString prompt = {};
    QDateTime promptAt = {};
    QString input = {};
    QDateTime inputAt = {};
    QString value = {}; ///< what a machine knows the answer by, where that is something else

    bool operator==(const FormEntry &) const = default;
};

/// How articles were taken that might have answered the customer's question.
struct FormDeflection
{
    enum class Status { Accepted, Rejected, NoMatch };
    struct Article
    {
        QString id;
        int visited = 0; ///< how often it was opened

        bool operator==(const Article &) const = default;
    };

    Status status = Status::NoMatch;
    QString query = {};
    QList<Article> articles = {};
    QDateTime at = {};

    bool operator==(const FormDeflection &) const = default;
};

} // namespace Kustomer

namespace Kustomer::Requests {

/// wire E21
QByteArray formResponse(const QList<FormEntry> &entries,
                        const std::optional<FormDeflection> &deflection);

} // namespace Kustomer::Requests
