// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/base/part.h"
#include "transport/base/inquiry.h"
#include "transport/base/pace.h"

#include <KustomerChat/ChatSettings>

namespace Kustomer {

class ApiCaller;
class LocalStore;

/// Asks a visitor for an e-mail address where the company wants one and none is known (wire §13):
/// told to the server until it knows it, remembered, and never asked for again once it was given or
/// declined, unless the server refuses what was given.
class EmailCapture : public Part
{
    Q_OBJECT

public:
    /// Whether it is known who the customer is, so that there is nothing to ask.
    using Known = std::function<bool()>;

    EmailCapture(ApiCaller *caller, LocalStore *store, const Pace &pace, Known known,
                 QObject *parent = nullptr);

    /// Applies what the company wants.
    void setSettings(const ChatSettings &settings) override;
    bool isWanted() const;
    /// Keeps an address and tells it to the server; an Error (Refused, `answer_unfit`): it is none.
    Result<Done> give(const QString &written);
    /// The visitor does not want to be asked.
    void decline();
    /// The server knows one already.
    void noteKnown();
    /// It may not be wanted any more.
    void review();

    void restore(const QList<Record> &records) override;
    void begin() override;
    void wake() override { begin(); }
    void forget() override;
    void end() override { forget(); }

Q_SIGNALS:
    void wantedChanged();
    /// The server has an address now.
    void told();

private:
    enum class Standing { Unasked, Given, Settled };

    void settle(Standing standing, const QString &email);
    void takeFailure(const Error &error);

    LocalStore *m_store;
    Known m_known;
    bool m_isAsked = false; ///< by the company
    Standing m_standing = Standing::Unasked;
    QString m_email; ///< while the server does not have it
    bool m_wasWanted = false;
    Inquiry<Done> m_delivery;
};

} // namespace Kustomer
