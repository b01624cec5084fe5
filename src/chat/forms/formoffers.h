// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "transport/base/inquiries.h"
#include "transport/base/pace.h"

#include <KustomerChat/ChatForm>

#include <map>

namespace Kustomer {

class ApiCaller;

/// Which form is to be asked in a thread that has just begun (wire E20), with the names of the
/// teams in it (wire E19). A form that cannot be used is one without questions.
class FormOffers : public QObject
{
    Q_OBJECT

public:
    FormOffers(ApiCaller *caller, const Pace &pace, QObject *parent = nullptr);

    /// Asks for the form of a thread, once.
    void ask(const QString &threadId, const QString &formId);
    /// Null while it is not known.
    const ChatForm *of(const QString &threadId) const;
    /// Asks for those that are not here: the answer may have gone with a login, or the network may
    /// be another one.
    void wake();
    void forget(const QString &threadId);
    void clear();

Q_SIGNALS:
    void offered(const QString &threadId);

private:
    using Told = Inquiry<ChatForm>::Answer;

    struct Offer
    {
        std::optional<ChatForm> form = {};
        int failures = 0; ///< of the server, in a row
    };

    void put(const QString &threadId, const QString &formId, QObject *context, const Told &told);
    void nameTeams(const ChatForm &form, QObject *context, const Told &told);
    bool isHopeless(const QString &threadId, const Error &error);

    ApiCaller *m_caller;
    Inquiries m_inquiries;             ///< by thread
    std::map<QString, Offer> m_offers; ///< likewise
};

} // namespace Kustomer
