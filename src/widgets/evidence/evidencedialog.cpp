// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/evidence/evidencedialog.h"

#include "widgets/evidence/blackoutview.h"
#include "widgets/looks/drawing.h"
#include "widgets/parts/actionbutton.h"
#include "widgets/parts/plainlabel.h"
#include "widgets/words/filewords.h"
#include "widgets/words/spoken.h"

#include <QBuffer>
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
           " padding: %4px; selection-color: %5; selection-background-color: %6; %7 }"_s
               .arg(look.field.name(), look.text.name(), look.border.name())
               .arg(theme.unit)
               .arg(theme.onAccent.name(), theme.accent.name(), fontRule(theme.codeFont));
}

QByteArray pngOf(const QImage &image)
{
    QByteArray content;
    QBuffer file(&content);
    file.open(QIODevice::WriteOnly);
    image.save(&file, "PNG");
    return content;
}

} // namespace

EvidenceDialog::EvidenceDialog(QWidget *parent)
    : QDialog(parent)
    , m_explanation(new PlainLabel(this))
    , m_undo(new ActionButton(this))
    , m_cancel(new ActionButton(this))
    , m_add(new ActionButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"evidence"_s);
    setLayoutDirection(parent->layoutDirection()); // a window's is the application's
    setLocale(parent->locale());
}

EvidenceDialog::EvidenceDialog(const QPixmap &picture, QWidget *parent)
    : EvidenceDialog(parent)
{
    m_picture = new BlackOutView(picture, this);
    connect(m_picture, &BlackOutView::changed, this, &EvidenceDialog::review);
    connect(m_undo, &ActionButton::clicked, m_picture, &BlackOutView::undo);
    build(tr("Screenshot"),
          tr("This picture goes along with your message. Black out what nobody else needs to see, "
             "by drawing over it."),
          m_picture);
}

EvidenceDialog::EvidenceDialog(const QString &text, QWidget *parent)
    : EvidenceDialog(parent)
{
    m_text = new QPlainTextEdit(text, this);
    m_text->setObjectName(u"diagnostics"_s);
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setTabChangesFocus(true);
    setSpokenName(*m_text, tr("Text to be sent"));
    build(tr("Diagnostics"), tr("This text goes along with your message as a file."), m_text);
}

void EvidenceDialog::build(const QString &title, const QString &explanation, QWidget *shown)
{
    setWindowTitle(title);
    setSpokenDescription(*this, explanation); // heard when the dialog opens
    m_explanation->setWordWrap(true);
    m_explanation->setText(explanation);
    m_undo->setObjectName(u"undoBlackOut"_s);
    m_undo->setText(tr("Undo"));
    m_undo->setWeight(ActionButton::Weight::Plain);
    m_cancel->setText(tr("Cancel"));
    m_cancel->setWeight(ActionButton::Weight::Plain);
    m_add->setObjectName(u"addEvidence"_s);
    m_add->setText(tr("Add to message"));
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
    if (m_picture)
        Q_EMIT added(FileWords::dated(tr("Screenshot"), u"png"_s), pngOf(m_picture->image()));
    else
        Q_EMIT added(FileWords::dated(tr("Diagnostics"), u"txt"_s), m_text->toPlainText().toUtf8());
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
