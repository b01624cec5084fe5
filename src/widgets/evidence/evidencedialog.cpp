// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/evidence/evidencedialog.h"

#include "widgets/evidence/blackoutview.h"
#include "widgets/evidence/madefile.h"
#include "widgets/looks/sheetrules.h"
#include "widgets/parts/actionbutton.h"
#include "widgets/parts/plainlabel.h"
#include "widgets/words/filewords.h"
#include "widgets/words/spoken.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPlainTextEdit>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

/// Whatever the host's style sheet says about text fields, this says otherwise.
QString sheetOf(const ChatTheme &theme)
{
    const ChatTheme::Composer &look = theme.composer;
    return u"QPlainTextEdit { background: %1; color: %2; border: 1px solid %3; margin: 0;"
           " padding: %4px; selection-color: %5; selection-background-color: %6; %7 %8 }"
           " QPlainTextEdit > QWidget { %8 }"_s
               .arg(look.field.name(), look.text.name(), look.border.name())
               .arg(theme.unit)
               .arg(theme.onAccent.name(), theme.accent.name(), fontRule(theme.codeFont),
                    lengthRule());
}

constexpr qsizetype mostShown = 64 * 1024;
constexpr qsizetype longestLineShown = 2000; // each is laid out at once

/// What can be looked through of a text: Qt would lay out all of it before anything is seen.
QString previewOf(const QString &text)
{
    QStringList lines = text.left(mostShown).split(u'\n');
    for (QString &line : lines) {
        if (line.size() > longestLineShown)
            line = line.left(longestLineShown) + u'…';
    }
    if (text.size() > mostShown)
        lines.append(QString(u'…'));
    return lines.join(u'\n');
}

} // namespace

EvidenceDialog::EvidenceDialog(QWidget *parent)
    : QDialog(parent)
    , m_explanation(PlainLabel::paragraph(this))
    , m_undo(new ActionButton(this))
    , m_cancel(new ActionButton(this))
    , m_add(new ActionButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"kustomer-evidence"_s);
    speakAs(*parent);
    parent->installEventFilter(this);
}

EvidenceDialog::EvidenceDialog(const QPixmap &picture, QWidget *parent)
    : EvidenceDialog(parent)
{
    m_picture = new BlackOutView(picture, this);
    connect(m_picture, &BlackOutView::changed, this, &EvidenceDialog::review);
    connect(m_undo, &ActionButton::clicked, m_picture, &BlackOutView::undo);
    build(m_picture);
}

EvidenceDialog::EvidenceDialog(const QString &text, QWidget *parent)
    : EvidenceDialog(parent)
{
    m_content = text;
    m_text = new QPlainTextEdit(previewOf(text), this);
    m_text->setObjectName(u"kustomer-diagnostics"_s);
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setTabChangesFocus(true);
    build(m_text);
}

/// A window of its own is not told how those around it speak.
void EvidenceDialog::speakAs(const QWidget &parent)
{
    setLayoutDirection(parent.layoutDirection());
    setLocale(parent.locale());
}

QString EvidenceDialog::explanation() const
{
    if (m_picture)
        return tr("This picture goes along with your message. Black out what nobody else needs to "
                  "see, by drawing over it.");
    return previewOf(m_content) == m_content
        ? tr("This text goes along with your message as a file.")
        : tr("This text goes along with your message as a file. It is too long to be shown here "
             "as a whole.");
}

void EvidenceDialog::retranslate()
{
    const QString words = explanation();
    setWindowTitle(m_picture ? tr("Screenshot") : tr("Diagnostics"));
    setSpokenDescription(*this, words); // heard when the dialog opens
    m_explanation->setText(words);
    m_undo->setText(tr("Undo"));
    m_cancel->setText(tr("Cancel"));
    m_add->setText(tr("Add to message"));
    if (m_text)
        setSpokenName(*m_text, tr("Text to be sent"));
}

void EvidenceDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

bool EvidenceDialog::eventFilter(QObject *parent, QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::LocaleChange)
        speakAs(*static_cast<QWidget *>(parent));
    return QDialog::eventFilter(parent, event);
}

void EvidenceDialog::build(QWidget *shown)
{
    retranslate();
    m_undo->setObjectName(u"kustomer-undoBlackOut"_s);
    m_undo->setWeight(ActionButton::Weight::Plain);
    m_cancel->setWeight(ActionButton::Weight::Plain);
    m_add->setObjectName(u"kustomer-addEvidence"_s);
    m_add->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_explanation);
    column->addWidget(shown, 1);
    auto *row = new QHBoxLayout;
    row->addWidget(m_undo);
    row->addStretch();
    row->addWidget(m_cancel);
    row->addWidget(m_add);
    column->addLayout(row);
    QWidget *before = shown;
    for (ActionButton *button : {m_undo, m_cancel, m_add}) {
        setTabOrder(before, button);
        before = button;
    }
    connect(m_cancel, &ActionButton::clicked, this, &QDialog::reject);
    connect(m_add, &ActionButton::clicked, this, &QDialog::accept);
    shown->setFocus();
    review();
    Looks::follow(this, [this](const Looks &looks) { wear(looks.theme()); });
}

void EvidenceDialog::review()
{
    const bool mayUndo = m_picture && m_picture->parts() > 0;
    m_undo->setVisible(m_picture);
    if (!mayUndo && m_undo->hasFocus())
        m_picture->setFocus(Qt::OtherFocusReason); // what is disabled would give it to anybody
    m_undo->setEnabled(mayUndo);
}

void EvidenceDialog::accept()
{
    QDialog::accept();
    const QDateTime now = QDateTime::currentDateTime();
    if (m_picture)
        Q_EMIT added(
            {FileWords::dated(tr("Screenshot"), u"png"_s, now), [picture = m_picture->result()] {
                 return packed(picture());
             }});
    else
        Q_EMIT added({FileWords::dated(tr("Diagnostics"), u"txt"_s, now), [content = m_content] {
                          return content.toUtf8();
                      }});
}

void EvidenceDialog::wear(const ChatTheme &theme)
{
    m_theme = theme;
    m_explanation->setLook(theme.text, theme.font);
    for (ActionButton *button : {m_undo, m_cancel, m_add})
        button->setTheme(theme);
    if (m_text)
        m_text->setStyleSheet(sheetOf(theme));
    layout()->setContentsMargins(theme.margin, theme.margin, theme.margin, theme.margin);
    layout()->setSpacing(theme.margin);
    update();
}

void EvidenceDialog::paintEvent(QPaintEvent *event)
{
    QPainter(this).fillRect(event->rect(), m_theme.background);
}

} // namespace Kustomer
