// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/shell/consentpage.h"

#include "chat/reading/showable.h"
#include "widgets/notices/emblem.h"
#include "widgets/parts/actionbutton.h"
#include "widgets/parts/fittingarea.h"
#include "widgets/parts/plainlabel.h"
#include "widgets/words/spoken.h"
#include "widgets/words/spokenrole.h"

#include <QHash>
#include <QKeyEvent>
#include <QScrollBar>
#include <QVBoxLayout>

namespace Kustomer {

ConsentPage::ConsentPage(QWidget *parent)
    : Surface(parent)
    , m_column(new QVBoxLayout(this))
    , m_emblem(new Emblem(this))
    , m_headline(new PlainLabel(this))
    , m_room(new FittingArea(this)) // the application may have much to say
    , m_notice(new PlainLabel)
    , m_more(new ActionButton(this))
    , m_agree(new ActionButton(this))
{
    new SpokenRole(QAccessible::Grouping, this);
    m_room->setWidget(m_notice);
    m_more->setWeight(ActionButton::Weight::Plain);
    m_more->setObjectName(QStringLiteral("kustomer-privacyNotice"));
    m_agree->setObjectName(QStringLiteral("kustomer-agree"));
    for (PlainLabel *label : {m_headline, m_notice}) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignCenter);
    }
    m_column->addStretch(2);
    m_column->addWidget(m_emblem, 0, Qt::AlignHCenter);
    m_column->addWidget(m_headline);
    m_column->addWidget(m_room);
    m_column->addWidget(m_more, 0, Qt::AlignHCenter);
    m_column->addWidget(m_agree, 0, Qt::AlignHCenter);
    m_column->addStretch(3);
    connect(m_agree, &ActionButton::clicked, this, &ConsentPage::agreed);
    connect(m_more, &ActionButton::clicked, this, [this] { Q_EMIT noticeRequested(m_url); });
    speak();
}

QWidget *ConsentPage::entry() const
{
    return m_agree;
}

void ConsentPage::setNotice(const QString &text, const QUrl &url)
{
    m_text = text;
    m_url = url;
    speak();
}

void ConsentPage::speak()
{
    m_headline->setText(tr("Before we chat"));
    m_notice->setText(m_text.isEmpty()
                          ? tr("What you write here is sent to our support and kept there.")
                          : showable(m_text));
    m_more->setText(tr("Privacy notice"));
    m_more->setToolTip(m_url.toDisplayString());
    m_more->setVisible(m_url.isValid() && !m_url.isEmpty());
    m_agree->setText(tr("Agree and start the chat"));
    setSpokenName(*this, m_headline->text());
    setSpokenDescription(*m_agree, m_notice->text()); // whoever agrees has heard to what
}

void ConsentPage::retranslate()
{
    speak();
}

void ConsentPage::adoptTheme()
{
    m_headline->setLook(theme().text, theme().titleFont);
    m_notice->setLook(theme().mutedText, theme().font);
    m_column->setSpacing(3 * theme().unit);
    place();
}

/// The notice can be read to its end from the buttons below it.
void ConsentPage::keyPressEvent(QKeyEvent *event)
{
    static const QHash<int, QAbstractSlider::SliderAction> moves{
        {Qt::Key_PageUp, QAbstractSlider::SliderPageStepSub},
        {Qt::Key_PageDown, QAbstractSlider::SliderPageStepAdd},
        {Qt::Key_Home, QAbstractSlider::SliderToMinimum},
        {Qt::Key_End, QAbstractSlider::SliderToMaximum},
    };
    const auto move = moves.constFind(event->key());
    if (move == moves.cend() || (event->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return Surface::keyPressEvent(event);
    m_room->verticalScrollBar()->triggerAction(*move);
}

void ConsentPage::resizeEvent(QResizeEvent *event)
{
    Surface::resizeEvent(event);
    place();
}

void ConsentPage::place()
{
    const int side = theme().sideMargin(width());
    m_column->setContentsMargins(side, theme().margin, side, theme().margin);
}

} // namespace Kustomer
