// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/foot/footbar.h"

#include "ui_footbar.h"
#include "widgets/naming/objectnames.h"
#include "widgets/parts/keyboard.h"
#include "widgets/words/plaintext.h"

namespace Kustomer {
namespace {

QString hintFor(const FormQuestion &question)
{
    using Kind = FormQuestion::Kind;
    switch (question.kind) {
    case Kind::Email:
        return FootBar::tr("Your email address");
    case Kind::Phone:
        return FootBar::tr("Your phone number");
    case Kind::Number:
        return FootBar::tr("A number");
    default:
        return FootBar::tr("Your answer");
    }
}

} // namespace

FootBar::FootBar(QWidget *parent)
    : Surface(parent)
    , m_ui(std::make_unique<Ui::FootBar>())
{
    m_ui->setupUi(this);
    setNamesApart(this);
    m_ui->queueRoom->setMinimumWidth(1); // its margins may be those of a wider page
    connect(m_ui->starters, &StarterPrompts::chosen, this, &FootBar::starterChosen);
    connect(m_ui->form, &FormCard::described, m_ui->composer, &Composer::describe);
    connect(m_ui->newConversation, &ActionButton::clicked, this,
            &FootBar::newConversationRequested);
}

FootBar::~FootBar() = default;

CautionCard *FootBar::caution() const
{
    return m_ui->caution;
}

Composer *FootBar::composer() const
{
    return m_ui->composer;
}

FormCard *FootBar::form() const
{
    return m_ui->form;
}

QueueCard *FootBar::queue() const
{
    return m_ui->queue;
}

SurveyCard *FootBar::survey() const
{
    return m_ui->survey;
}

void FootBar::setStarterPrompts(const QStringList &prompts)
{
    m_prompts = prompts;
    m_ui->starters->setPrompts(prompts);
    showWords();
}

void FootBar::offer(Starters starters)
{
    m_starters = starters;
    showWords();
}

void FootBar::setDisclaimer(const QString &text)
{
    m_ui->disclaimer->setText(isolatedLine(text));
    showWords();
}

void FootBar::showWords()
{
    const bool mayWrite = std::holds_alternative<Write>(m_foot);
    m_ui->starters->setVisible(mayWrite && m_starters == Starters::Offered && !m_prompts.isEmpty());
    m_ui->disclaimer->setVisible(mayWrite && !m_ui->disclaimer->text().isEmpty());
}

void FootBar::setFoot(const Foot &foot)
{
    const bool wasOver = endedOf(m_foot);
    const bool wasAbove = leadsAbove(m_foot);
    m_foot = foot;
    if (leadsAbove(m_foot) && !wasAbove)
        leadAbove();
    if (wasOver && std::holds_alternative<Write>(m_foot)) // of another one none is there between
        m_announcer.announce(tr("This conversation is open again."));
    const auto *writing = std::get_if<Write>(&m_foot);
    const auto *asking = std::get_if<Asking>(&m_foot);
    m_ui->queue->setWait(writing ? writing->wait : std::nullopt);
    m_ui->queueRoom->setVisible(!m_ui->queue->isHidden());
    if (!std::holds_alternative<Survey>(m_foot))
        m_ui->survey->setSurvey({});
    if (!asking)
        m_ui->form->setForm({}, FormCard::Options::InRow);
    m_ui->note->hide();
    m_ui->composer->setHint(asking ? hintFor(asking->form.question) : QString());
    std::visit([this](const auto &one) { show(one); }, m_foot);
    showWords();
}

void FootBar::show(const NoFoot &)
{
    m_wasWriting = false;
    m_ui->composer->hide();
    m_ui->ended->hide();
    m_entry = nullptr;
}

void FootBar::show(const Write &)
{
    m_entry = m_ui->composer;
    m_ui->composer->setLocked({});
    m_ui->composer->show();
    m_ui->ended->hide();
    if (std::exchange(m_wasWriting, false) && m_refuge->hasFocus())
        m_ui->composer->giveKeyboard(Qt::OtherFocusReason);
}

void FootBar::show(const Locked &foot)
{
    if (foot.offer) {
        m_ui->note->setText(foot.reason);
        m_ui->note->show();
        m_ui->unsent->hide();
        leadElsewhere(*foot.offer);
        return;
    }
    m_wasWriting |= hasKeyboard(*m_ui->composer);
    m_entry = foot.way == Locked::Way::Above ? nullptr : m_ui->composer;
    m_ui->composer->setLocked(foot.reason);
    m_ui->composer->show();
    m_ui->unsent->hide();
    m_ui->ended->hide();
}

void FootBar::show(const Survey &foot)
{
    std::visit([this](const auto &below) { show(below); }, foot.below);
    m_ui->ended->show();
    m_ui->newConversation->setVisible(endedOf(m_foot));
    m_ui->survey->setSurvey(foot.satisfaction);
}

void FootBar::show(const Ended &foot)
{
    m_ui->unsent->setText(tr("Not sent: %1").arg(isolatedLine(foot.unsent)));
    m_ui->unsent->setVisible(!foot.unsent.isEmpty());
    leadElsewhere(foot.offer);
}

/// Nothing is written here, but there is another way.
void FootBar::leadElsewhere(const ConversationOffer &offer)
{
    m_ui->newConversation->setText(offer.label);
    m_ui->newConversation->show();
    m_ui->ended->show();
    leaveComposer();
    m_entry = m_ui->newConversation;
    m_ui->composer->hide();
}

void FootBar::show(const InCard &)
{
    leaveComposer();
    m_entry = m_ui->form;
    m_ui->composer->hide();
    m_ui->ended->hide();
}

// The keyboard stays with the answer, wherever that is given now.
void FootBar::show(const Asking &foot)
{
    const bool wasHere = hasKeyboard(*m_ui->form) || hasKeyboard(*m_ui->composer);
    m_ui->form->setForm(foot.form, foot.options);
    std::visit([this](const auto &below) { show(below); }, foot.below);
    if (std::holds_alternative<InCard>(foot.below) && (wasHere || m_wasWriting))
        m_ui->form->giveKeyboard(Qt::OtherFocusReason);
    else if (wasHere && m_entry && !hasKeyboard(*m_ui->composer))
        m_ui->composer->giveKeyboard(Qt::OtherFocusReason);
}

/// The keyboard goes where the customer does: the words that say so are nothing to write in.
void FootBar::leadAbove()
{
    Q_EMIT choiceAwaited();
    if (!hasKeyboard(*m_ui->form) && !hasKeyboard(*m_ui->composer))
        return;
    m_wasWriting = true;
    m_refuge->setFocus(Qt::OtherFocusReason);
}

// Before it is hidden: Qt would pass the keyboard on to whatever is next in the window, and what is
// typed with it.
void FootBar::leaveComposer()
{
    if (!hasKeyboard(*m_ui->composer))
        return;
    m_wasWriting = true;
    m_refuge->setFocus(Qt::OtherFocusReason);
}

QSize FootBar::sizeHint() const
{
    const QSize hint = layout()->totalSizeHint();
    return {hint.width(),
            layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width()) : hint.height()};
}

QSize FootBar::minimumSizeHint() const
{
    const QSize least = layout()->totalMinimumSize();
    return {least.width(),
            layout()->hasHeightForWidth() ? layout()->totalMinimumHeightForWidth(width())
                                          : least.height()};
}

void FootBar::resizeEvent(QResizeEvent *event)
{
    Surface::resizeEvent(event);
    place();
}

void FootBar::adoptTheme()
{
    place();
}

void FootBar::place()
{
    const ChatTheme &look = theme();
    const int side = look.sideMargin(width());
    m_ui->room->setContentsMargins(side, 2 * look.unit, side, look.margin);
    m_ui->room->setSpacing(2 * look.unit);
    m_ui->queueColumn->setContentsMargins(side, 2 * look.unit, side, 0);
    for (QWidget *card :
         std::initializer_list<QWidget *>{m_ui->queueArea, m_ui->surveyRoom, m_ui->newConversation})
        card->setMaximumWidth(look.timeline.maximumWidth);
    m_ui->unsent->setLook(look.mutedText, look.font);
    m_ui->note->setLook(look.mutedText, look.font);
    m_ui->disclaimer->setLook(look.mutedText, look.smallFont);
    m_ui->disclaimer->setRim({side, 0, side, 2 * look.unit});
    updateGeometry();
}

void FootBar::retranslate()
{
    m_ui->retranslateUi(this);
}

} // namespace Kustomer
