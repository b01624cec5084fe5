// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/facets/chatforms.h"
#include "support/chatcase.h"
#include "support/formpieces.h"

namespace Kustomer::Testing {

using namespace Qt::Literals::StringLiterals;

inline const QString formId = u"form1"_s;
inline const QString responses = u"POST /c/v1/chat/forms/form1/responses"_s;

/// A customer whose conversations begin with a form.
struct FormTalk : ChatCase
{
    explicit FormTalk(const QJsonArray &questions, const QString &folder = {},
                      const QJsonObject &more = {})
        : ChatCase(u"empty"_s, folder)
    {
        QJsonObject form = more;
        form[u"questions"_s] = questions;
        emulator->control("PUT"_ba, u"/forms/"_s + formId, form);
        emulator->setSettings({{u"activeForm"_s, formId}});
    }

    bool begin()
    {
        if (!start())
            return false;
        open(client->beginConversation());
        return true;
    }
    void open(const QString &thread)
    {
        id = thread;
        client->timeline(id);
        client->watchConversation(id);
    }
    FormState state() const { return client->forms()->of(id); }
    QString prompt() const { return state().question.prompt; }
    bool isAsked(const QString &text) const { return prompt() == text; }
    bool say(const QString &text) { return !client->sendText(id, text).isEmpty(); }
    TimelineModel *timeline() const { return client->timeline(id); }
    QString rows() const { return shown(id); }
    /// Presses an option of the newest row that offers any.
    [[nodiscard]] bool choose(const QString &payload)
    {
        for (int row = timeline()->rowCount() - 1; row >= 0; --row) {
            if (timeline()->replyStateAt(row).stage == ReplyState::Stage::Open)
                return !client->reply(id, timeline()->messageAt(row).id, payload).isEmpty();
        }
        return false;
    }
    QJsonArray responsesKept() const
    {
        return emulator->control("GET"_ba, u"/forms"_s)[u"responses"_s].toArray();
    }
    /// The conversation that the dialogue became; empty: none yet.
    QString conversation() const
    {
        return responsesKept().isEmpty() ? QString()
                                         : responsesKept().first()[u"session"_s].toString();
    }
    /// It is on the service, once, and shown once.
    bool isDelivered(const QStringList &texts) const
    {
        const QString made = conversation();
        return !made.isEmpty() && timeline() && timeline()->conversationId() == made
            && responsesKept().size() == 1 && kept(made) == texts && rows() == texts.join(u" | "_s);
    }

    QString id;
};

inline const QJsonArray two{
    question(u"q1"_s, u"Your e-mail?"_s, u"customer_email"_s),
    question(u"q2"_s, u"Size?"_s, u"sizeStr"_s, {{u"values"_s, QJsonArray{u"S"_s, u"M"_s}}})};
inline const QStringList twoAnswered{u"Hello"_s, u"Your e-mail?"_s, u"jane@example.com"_s,
                                     u"Size?"_s, u"M"_s};

} // namespace Kustomer::Testing
