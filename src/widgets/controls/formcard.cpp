// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/controls/formcard.h"

#include "widgets/controls/optionlist.h"
#include "widgets/fields/complaint.h"
#include "widgets/fields/datefield.h"
#include "widgets/looks/drawing.h"
#include "widgets/parts/actionbutton.h"
#include "widgets/parts/plainlabel.h"
#include "widgets/parts/presskey.h"
#include "widgets/words/plaintext.h"
#include "widgets/words/spoken.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

using Stage = FormState::Stage;

constexpr int trackHeight = 3;

QString keyOf(const QString &conversationId, const QString &questionId)
{
    return conversationId + u'/' + questionId;
}

} // namespace

FormCard::FormCard(QWidget *parent)
    : Surface(parent)
    , m_progress(new PlainLabel(this))
    , m_complaint(new Complaint(this))
    , m_back(new ActionButton(this))
    , m_skip(new ActionButton(this))
    , m_send(new ActionButton(this))
    , m_dateField(new DateField(this))
    , m_date(m_dateField->edit())
    , m_options(new OptionList(this))
    , m_head(new QHBoxLayout)
    , m_dateLine(new QHBoxLayout)
    , m_beyondDate(new QSpacerItem(0, 0, QSizePolicy::Maximum))
{
    m_back->setObjectName(u"kustomer-previousQuestion"_s);
    m_skip->setObjectName(u"kustomer-skipQuestion"_s);
    m_send->setObjectName(u"kustomer-sendAnswer"_s);
    m_date->setObjectName(u"kustomer-date"_s);
    m_complaint->setObjectName(u"kustomer-complaint"_s);
    m_progress->setObjectName(u"kustomer-formProgress"_s);
    m_back->setWeight(ActionButton::Weight::Plain);
    m_skip->setWeight(ActionButton::Weight::Plain);
    m_date->setDate(QDate::currentDate());
    m_head->addWidget(m_progress, 1);
    m_head->addWidget(m_back);
    m_head->addWidget(m_skip);
    m_dateLine->addWidget(m_dateField, 1);
    m_dateLine->addWidget(m_send);
    m_dateLine->addSpacerItem(m_beyondDate);
    setTabOrder(m_date, m_send);
    auto *column = new QVBoxLayout(this);
    column->addLayout(m_head);
    column->addWidget(m_complaint);
    column->addLayout(m_dateLine);
    column->addWidget(m_options);
    connect(m_complaint, &Complaint::said, this, &FormCard::describe);
    connect(m_back, &QPushButton::clicked, this, &FormCard::wentBack);
    connect(m_skip, &QPushButton::clicked, this, &FormCard::skipped);
    connect(m_send, &QPushButton::clicked, this, &FormCard::answerDate);
    connect(m_date, &QDateEdit::dateChanged, this, &FormCard::noteDay);
    connect(m_options, &OptionList::chosen, this,
            [this](const QString &words, const QString &payload) {
                Q_EMIT answered({.body = words, .files = {}, .payload = payload});
            });
    retranslate();
    hide();
}

FormCard::Control FormCard::controlOf(const FormState &form, Options options)
{
    if (form.stage != Stage::Asking)
        return Control::None;
    if (!form.question.options.isEmpty())
        return options == Options::Here ? Control::List : Control::None;
    return form.question.kind == FormQuestion::Kind::Date ? Control::Date : Control::None;
}

bool FormCard::takesAnswer(const FormState &form, Options options)
{
    return controlOf(form, options) != Control::None;
}

bool FormCard::takesAnswer() const
{
    return m_control != Control::None;
}

void FormCard::setForm(const FormState &form, Options options)
{
    const FormState before = std::exchange(m_form, form);
    const bool isOther
        = before.question != form.question || before.conversationId != form.conversationId;
    m_control = controlOf(form, options);
    if (isOther)
        complain({});
    if (isOther && m_control == Control::List)
        m_options->setQuestion(form.question);
    if (isOther && m_control == Control::Date)
        showDay();
    showForm();
}

void FormCard::showForm()
{
    const bool isShown = m_form.stage == Stage::Asking || m_form.stage == Stage::Searching;
    setVisible(isShown);
    m_progress->setText(
        tr("Question %L1 of %L2")
            .arg(locale().toString(m_form.position), locale().toString(m_form.count)));
    m_back->setVisible(m_form.canGoBack);
    m_skip->setVisible(m_form.canSkip);
    m_dateField->setVisible(m_control == Control::Date);
    m_send->setVisible(m_control == Control::Date);
    m_options->setVisible(m_control == Control::List);
    setSpokenName(*m_date, m_form.question.prompt);
    describe();
    place();
    update();
}

QWidget *FormCard::entry() const
{
    return m_control == Control::Date ? static_cast<QWidget *>(m_date)
        : m_control == Control::List  ? static_cast<QWidget *>(m_options)
                                      : nullptr;
}

void FormCard::complain(const QString &reason)
{
    m_complaint->say(reason);
}

void FormCard::speak()
{
    m_announcer.announce(m_form.question.prompt);
}

void FormCard::describe()
{
    const QString words
        = isHidden() ? QString() : spokenParts({m_complaint->text(), m_progress->text()});
    setSpokenDescription(*m_date, words);
    m_dateField->setVerdict(m_complaint->verdict());
    m_options->describe(words);
    Q_EMIT described(words, isHidden() ? Verdict::Good : m_complaint->verdict());
}

// A field for days leaves Enter to whom it belongs to.
void FormCard::keyPressEvent(QKeyEvent *event)
{
    if (m_date->hasFocus() && isPressKey(*event))
        answerDate();
    else
        Surface::keyPressEvent(event);
}

void FormCard::recall(const QString &conversationId, const QString &questionId, const QDate &day)
{
    const QString key = keyOf(conversationId, questionId);
    if (day.isValid() && !m_days.contains(key))
        m_days.insert(key, day);
}

void FormCard::showDay()
{
    const QSignalBlocker quiet(this); // this isn't the customer
    const QString key = keyOf(m_form.conversationId, m_form.question.id);
    m_date->setDate(m_days.value(key, QDate::currentDate()));
}

void FormCard::noteDay(const QDate &day)
{
    if (m_control != Control::Date || signalsBlocked())
        return;
    m_days.insert(keyOf(m_form.conversationId, m_form.question.id), day);
    Q_EMIT dayChosen(m_form.conversationId, m_form.question.id, day);
}

void FormCard::answerDate()
{
    const QDate date = m_date->date();
    noteDay(date); // for whoever comes back to it
    Q_EMIT dayChosen(m_form.conversationId, m_form.question.id, QDate());
    Q_EMIT answered({.body = locale().toString(date, QLocale::LongFormat),
                     .files = {},
                     .payload = date.toString(Qt::ISODate)});
}

void FormCard::adoptTheme()
{
    const ChatTheme &look = theme();
    m_progress->setLook(look.mutedText, look.smallFont);
    m_complaint->setLook(look.danger, look.font);
    m_head->setSpacing(look.unit);
    m_dateLine->setSpacing(2 * look.unit);
    layout()->setSpacing(2 * look.unit);
    place();
}

void FormCard::place()
{
    const ChatTheme &look = theme();
    const int side = look.sideMargin(width());
    const int below = takesAnswer() ? look.margin : 0; // else something stands there
    layout()->setContentsMargins(side, 2 * look.unit + trackHeight, side, below);
    m_options->setMaximumWidth(look.timeline.maximumWidth);
    const int beyond = qMax(0, width() - 2 * side - look.timeline.maximumWidth);
    if (m_beyondDate->sizeHint().width() != beyond) {
        m_beyondDate->changeSize(beyond, 0, QSizePolicy::Maximum);
        m_dateLine->invalidate();
    }
}

void FormCard::resizeEvent(QResizeEvent *event)
{
    Surface::resizeEvent(event);
    place();
}

void FormCard::retranslate()
{
    m_back->setText(tr("Previous"));
    m_skip->setText(tr("Skip"));
    m_send->setText(tr("Send"));
    showForm();
}

void FormCard::paintEvent(QPaintEvent *event)
{
    Surface::paintEvent(event);
    const ChatTheme &look = theme();
    QRect track(0, 0, width(), trackHeight);
    QPainter painter(this);
    painter.fillRect(track, look.separator);
    if (m_form.count == 0)
        return;
    track.setWidth(width() * m_form.position / m_form.count);
    if (layoutDirection() == Qt::RightToLeft)
        track.moveRight(width() - 1);
    painter.fillRect(track, look.accent);
}

} // namespace Kustomer
