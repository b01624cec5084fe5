// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/base/part.h"
#include "chat/forms/articleseeker.h"
#include "chat/forms/formdisplay.h"
#include "chat/forms/formoffers.h"
#include "chat/forms/formpost.h"

#include <KustomerChat/ChatSettings>
#include <KustomerChat/Message>

namespace Kustomer {

/// The forms asked before conversations begin (wire E19 to E22): dialogues in threads that are only
/// here. What was answered is on disk, until the server has all of it as a conversation, once.
class Forms : public Part
{
    Q_OBJECT

public:
    /// What is known of threads elsewhere.
    struct Knowledge
    {
        std::function<QSet<QString>()> conversations;
        std::function<bool(const QString &threadId)> isBlank;      ///< only here, and without a row
        std::function<bool(const QString &threadId)> isSending;    ///< a message of it waits
        std::function<QString(const QString &threadId)> assistant; ///< wanted by the application
        std::function<User()> team;
    };
    /// In whose name, and in which language.
    struct Wish
    {
        QString brandId;
        QString language;
        QString organisationName;
    };

    Forms(ApiCaller *caller, LocalStore *store, const Pace &pace, const Wish &wish,
          Knowledge knowledge, QObject *parent = nullptr);

    void setFormats(const QLocale &formats) override { m_locale = formats; }
    void setSettings(const ChatSettings &settings) override { m_activeForm = settings.activeForm; }
    FormState of(const QString &threadId) const;
    /// A thread of those that are meant, in which nobody has answered yet; empty: none.
    QString blankThread(const std::function<bool(const QString &threadId)> &isMeant) const;
    /// A thread in which something is asked; empty: none.
    QString begunThread() const { return m_store.threads().value(0); }

    /// Somebody looks at these: one that has just begun is asked what the company asks first.
    void watch(const QStringList &threadIds) override;
    /// Asks a form in a thread in which nothing was said; whether that can be.
    bool begin(const QString &threadId, const QString &formId);
    /// Whether what is written here is for a form.
    bool takes(const QString &threadId, const Draft &written) const;
    /// Takes it as an answer, or as the opening: the client id of its row, or why it is refused.
    Result<QString> take(const QString &threadId, const Draft &written);
    /// Leaves out what is asked, where that is allowed.
    Result<Done> skip(const QString &threadId);
    /// Takes the last answer back; what it was.
    Result<QString> goBack(const QString &threadId);
    /// Gives the form up, with all that was answered; an Error where it is on its way.
    Result<Done> giveUp(const QString &threadId);
    /// An article was opened.
    void noteVisit(const QString &threadId, const QUrl &page);

    void wake() override
    {
        m_offers.wake();
        m_post.wake();
    }
    void hold() override { m_post.hold(); }
    void resume() override { m_post.resume(); }
    void restore(const QList<Record> &records) override;
    void begin() override;
    void forget() override;
    void end() override { forget(); }

Q_SIGNALS:
    void changed(const Kustomer::FormState &state);
    /// A row of the dialogue is new or looks different.
    void shown(const Kustomer::Message &row);
    void dropped(const QString &threadId, const QString &clientId);
    /// A dialogue became this conversation; what was said in it follows by delivered().
    void conversationCreated(const QString &threadId, const Kustomer::Conversation &conversation);
    void delivered(const Kustomer::Message &message);
    /// One of them is what the customer has said.
    void sent(const Kustomer::Message &message);
    /// It is not asked as a form after all: what was said is to be sent as a message.
    void handedOver(const QString &threadId, const Kustomer::Draft &draft);
    /// The customer has told an e-mail address in one.
    void emailGiven();

private:
    bool isWanted(const QString &threadId) const;
    void takeOffer(const QString &threadId);
    /// Shows, writes and carries on what has changed in a dialogue.
    void goOn(const QString &threadId);
    void takeArticles(const QString &threadId, const QList<ArticleLink> &found);
    void conclude(const QString &threadId, const FormOutcome &outcome);
    void handOver(const QString &threadId);
    void tell(const QString &threadId) { Q_EMIT changed(of(threadId)); }

    Pace m_pace;
    QLocale m_locale;
    Knowledge m_knowledge;
    QString m_activeForm;
    QHash<QString, QString> m_wanted; ///< forms that are to begin by themselves, by thread
    FormStore m_store;
    FormDisplay m_display;
    FormOffers m_offers;
    FormPost m_post;
    ArticleSeeker m_articles;
    std::unique_ptr<QObject> m_life = std::make_unique<QObject>(); ///< gone when the customer is
};

} // namespace Kustomer
