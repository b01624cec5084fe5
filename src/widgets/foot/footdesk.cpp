// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/foot/footdesk.h"

#include "widgets/composer/composer.h"
#include "widgets/controls/caution.h"
#include "widgets/foot/ending.h"
#include "widgets/foot/footbar.h"
#include "widgets/foot/questions.h"
#include "widgets/foot/writing.h"
#include "widgets/surveys/surveycard.h"
#include "widgets/talk/talk.h"
#include "widgets/words/filewords.h"

#include <KustomerChat/Attachments>
#include <KustomerChat/ChatForms>
#include <KustomerChat/ChatQueue>
#include <KustomerChat/ChatSurveys>
#include <KustomerChat/ConversationListModel>

#include <QCoreApplication>

namespace Kustomer {
namespace {

QString unsentWords(const Draft &draft, const QLocale &locale)
{
    return draft.body.trimmed().isEmpty() ? FileWords::files(int(draft.files.size()), locale)
                                          : draft.body;
}

/// Of a draft that is older than the setting, or comes from the application.
Error notHere()
{
    return {.kind = Error::Kind::Configuration,
            .message = QCoreApplication::translate("Kustomer::WritingDesk",
                                                   "This cannot be sent from here.")};
}

bool mayWrite(const Foot &foot)
{
    const auto *asking = std::get_if<Asking>(&foot);
    return std::holds_alternative<Write>(foot)
        || (asking && std::holds_alternative<Write>(asking->below));
}

} // namespace

FootDesk::FootDesk(Talk *talk, FootBar *bar, EmailCard *email, Toast *toast)
    : QObject(bar)
    , m_talk(talk)
    , m_bar(bar)
    , m_writing(new Writing(talk, bar->composer(), toast))
    , m_questions(new Questions(talk, bar, email, m_writing))
    , m_caution(new Caution(bar->caution()))
    , m_ending(new Ending(talk, toast))
{
    connect(bar->composer(), &Composer::submitted, this, &FootDesk::take);
    connect(bar, &FootBar::starterChosen, this,
            [talk](const QString &prompt) { talk->client()->sendText(talk->id(), prompt); });
    beCautious();
    connect(m_writing, &Writing::sent, this, &FootDesk::said);
    connect(m_questions, &Questions::answered, this, &FootDesk::said);
    connect(m_questions, &Questions::changed, this, &FootDesk::review);
    connect(m_questions, &Questions::keyboardFreed, this, &FootDesk::keyboardFreed);
    connect(m_ending, &Ending::changed, this, &FootDesk::review);
    connect(talk, &Talk::rowsChanged, this, &FootDesk::reviewRows);
    connect(talk, &Talk::rowsReviewed, this, &FootDesk::reviewRows);
}

/// About what is written here, until something else is.
void FootDesk::beCautious()
{
    SurveyCard *survey = m_bar->survey();
    const auto withdraw = [this, survey] {
        if (m_caution->place() == survey)
            m_caution->withdraw();
    };
    connect(m_bar->composer(), &Composer::edited, m_caution, &Caution::withdraw);
    connect(survey, &SurveyCard::entered, m_caution, withdraw);
    connect(survey, &SurveyCard::answered, m_caution, withdraw);
    connect(m_talk, &Talk::timelineChanged, m_caution, &Caution::withdraw);
    const auto written = [survey] {
        return survey->written();
    };
    const auto write = [survey](const QString &hidden) {
        survey->write(hidden);
    };
    const auto send = [survey] {
        survey->send();
    };
    const Caution::Occasion remark{
        .place = survey, .written = written, .write = write, .send = send};
    survey->setCheck(
        [this, remark](const QString &text) { return m_caution->mayGo(text, remark); });
}

void FootDesk::listen()
{
    m_writing->listen();
    m_questions->listen();
    connect(m_talk->client(), &ChatClient::customerLeft, m_ending, &Ending::forget);
    connect(m_talk->client()->attachments(), &Attachments::limitsChanged, this,
            &FootDesk::reviewFiles);
    connect(m_talk->client()->attachments(), &Attachments::enabledChanged, this,
            &FootDesk::reviewFiles);
    reviewFiles();
}

void FootDesk::take(const QString &text, const QStringList &files)
{
    const Draft draft{.body = text, .files = files, .payload = {}};
    m_talk->client()->setTyping(m_talk->id(), ChatClient::Typing::Ended);
    const auto written = [this] {
        return m_writing->written().body;
    };
    const auto write = [this](const QString &hidden) {
        Draft now = m_writing->written();
        now.body = hidden;
        m_writing->restore(now);
    };
    const auto send = [this] {
        const Draft now = m_writing->written();
        m_writing->show({});
        pass(now);
    };
    const Caution::Occasion occasion{
        .place = m_bar->composer(), .written = written, .write = write, .send = send};
    if (m_caution->mayGo(text, occasion))
        pass(draft);
    else
        m_writing->show(draft); // it stays where it was written
}

void FootDesk::pass(const Draft &draft)
{
    if (std::holds_alternative<Asking>(m_bar->foot()))
        m_questions->answer(draft);
    else if (std::holds_alternative<Write>(m_bar->foot()))
        m_writing->send(draft);
    else
        m_writing->show(draft); // switched off meanwhile
}

Draft FootDesk::unsent() const
{
    return endedOf(m_bar->foot()) ? m_talk->client()->draft(m_talk->id()) : Draft();
}

TalkStage FootDesk::stage() const
{
    if (!m_talk->timeline())
        return TalkStage::None;
    if (m_talk->conversation().isEnded())
        return TalkStage::Ended;
    return m_ending->isUnderWay(m_talk->id()) ? TalkStage::Ending : TalkStage::Open;
}

void FootDesk::setHostWords(const HostWords &words)
{
    m_caution->setRule(words.warnsOfCardNumbers ? Caution::Rule::Warn : Caution::Rule::Off);
    if (std::exchange(m_ways, words.ways) != words.ways && m_talk->client())
        review();
}

Foot FootDesk::foot() const
{
    ChatClient *client = m_talk->client();
    const QString &id = m_talk->id();
    ConversationOffer offer = ConversationOffer::offered(client->settings(), client->availability(),
                                                         *client->conversations());
    offer.possible = offer.possible && m_ways.toNew && m_ways.toNewAfterEnd;
    return footOf({.stage = stage(),
                   .availability = client->availability(),
                   .offer = offer,
                   .isChoiceAwaited = m_awaitsChoice,
                   .unsent = unsentWords(client->draft(id), m_bar->locale()),
                   .wait = client->queue()->of(id),
                   .survey = client->surveys()->of(id),
                   .form = client->forms()->of(id)});
}

void FootDesk::review()
{
    const bool wasForForm = std::exchange(m_isForForm, isForForm());
    m_awaitsChoice = m_talk->isChoiceAwaited();
    m_isOfCompanyAlone = m_talk->isOfCompanyAlone();
    m_questions->recall();
    m_bar->setFoot(foot());
    const bool isAsked = m_caution->place() == m_bar->survey()
        ? std::holds_alternative<Survey>(m_bar->foot())
        : mayWrite(m_bar->foot());
    if (!isAsked)
        m_caution->withdraw();
    if (wasForForm != m_isForForm)
        reviewFiles();
    m_questions->review();
    Q_EMIT reviewed();
}

void FootDesk::reviewRows()
{
    if (m_talk->isChoiceAwaited() != m_awaitsChoice
        || m_talk->isOfCompanyAlone() != m_isOfCompanyAlone)
        review();
}

bool FootDesk::isForForm() const
{
    return m_talk->client()->forms()->of(m_talk->id()).stage != FormState::Stage::None;
}

// No file is an answer, nor does one go with what a form begins with.
void FootDesk::reviewFiles()
{
    const Attachments *files = m_talk->client()->attachments();
    const bool mayGo = files->isEnabled() && !m_isForForm;
    const AttachmentLimits limits = files->limits();
    const FileRules rules{
        .one =
            [files](const QString &path) {
                return files->isEnabled() ? files->check(path) : Result<Attachment>(notHere());
            },
        .together = [files](const QStringList &paths) { return files->check(paths); },
        .bytesTogether = limits.messageBytes,
        .bytesOfOne = limits.fileBytes,
        .suffixes = limits.suffixes};
    m_bar->composer()->setFileRules(mayGo ? Composer::Files::Taken : Composer::Files::None, rules);
}

bool FootDesk::mayEnd() const
{
    const bool isListed = m_talk->conversation().createdAt.isValid(); // otherwise it is only here
    return stage() == TalkStage::Open
        && (std::holds_alternative<Asking>(m_bar->foot())
            || (m_talk->client()->settings().closableChat && isListed && !m_isOfCompanyAlone));
}

} // namespace Kustomer
