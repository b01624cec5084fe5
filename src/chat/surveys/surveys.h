// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/base/part.h"
#include "chat/surveys/opinion.h"
#include "chat/surveys/surveyanswers.h"
#include "protocol/realtime/chatevent.h"
#include "transport/base/inquiries.h"
#include "transport/base/pace.h"

namespace Kustomer {

class ApiCaller;
class LocalStore;

/// The surveys that follow conversations (wire E25, E26): asked for when somebody watches an ended
/// conversation, answered and changed until they are locked. An answer is on disk before it is on
/// its way, so it survives being offline and a kill.
class Surveys : public Part
{
    Q_OBJECT

public:
    /// What is known of a conversation; none, while it is not.
    struct Knowledge
    {
        std::function<std::optional<Conversation>(const QString &id)> conversation;
        std::function<std::optional<Voices>(const QString &id)> voices;
    };

    Surveys(ApiCaller *caller, LocalStore *store, const Pace &pace, Knowledge knowledge,
            QObject *parent = nullptr);

    /// The survey of a conversation with the answer as the customer last gave it, sent or not;
    /// nothing where none is known.
    std::optional<Satisfaction> of(const QString &conversationId) const;
    /// Whether an answer, or a part of it, is not with the server yet.
    bool isWaiting(const QString &conversationId) const
    {
        return m_answers.of(conversationId) != nullptr;
    }

    /// These are on screen: each is asked about as soon as an opinion of it is wanted.
    void watch(const QStringList &conversationIds) override;
    /// This conversation, or its messages, may have changed.
    void note(const QString &conversationId);
    void setFormats(const QLocale &formats) override { m_formats = formats; }
    /// Applies what the company wants to know.
    void setSettings(const ChatSettings &settings) override;
    /// Asks the server for the survey of a conversation (wire E25), once; changed() tells of one.
    void ask(const QString &conversationId);
    /// A survey came by itself (wire §16.3).
    void take(const SurveyArrived &event) { take(event.satisfaction); }
    void take(const SurveyClipped &event) { askAgain(event.conversationId); }

    /// Answers a survey, changes the answer, or takes it back. An Error where that cannot be: no
    /// such survey, locked, a rating off the scale, a text of more than 1,024 characters.
    Result<Done> answer(const QString &conversationId, const SatisfactionResponse &response);

    void restore(const QList<Record> &records) override;
    void begin() override { wake(); }
    void wake() override;
    void forget() override;
    void end() override { forget(); }

Q_SIGNALS:
    /// A survey is there, or is not as it was.
    void changed(const Kustomer::Satisfaction &satisfaction);
    /// A survey can be answered that could not be before.
    void received(const Kustomer::Satisfaction &satisfaction);

private:
    bool isNews(const Conversation &conversation);
    void askAgain(const QString &conversationId);
    void take(const Satisfaction &satisfaction);
    void takeOffer(const QString &conversationId, const std::optional<Satisfaction> &offered);
    void sendPart(QObject *context, const std::function<void(Result<Done>)> &told);
    void settle(const SurveyAnswer &sent, const Error &refusal);
    void write(const RecordChanges &changes);
    std::optional<Error> objectionTo(const QString &conversationId,
                                     const SatisfactionResponse &response) const;
    void tell(const QString &conversationId);

    ApiCaller *m_caller;
    LocalStore *m_store;
    Pace m_pace;
    Knowledge m_knowledge;
    ChatSettings m_settings;
    QLocale m_formats;
    QStringList m_watched;
    SurveyAnswers m_answers;
    QHash<QString, Satisfaction> m_known; ///< as the server has them, by conversation
    QHash<QString, QString> m_listed;     ///< status that the list told last, by conversation
    Inquiries m_offers;                   ///< by conversation
    Inquiry<Done> m_delivery;
};

} // namespace Kustomer
