// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/composer/composer.h"

#include "ui_composer.h"
#include "widgets/emoji/emojipicker.h"
#include "widgets/evidence/fileoffers.h"
#include "widgets/naming/objectnames.h"
#include "widgets/parts/keyboard.h"
#include "widgets/words/spoken.h"

namespace Kustomer {

Composer::Composer(QWidget *parent)
    : Surface(parent)
    , m_ui(std::make_unique<Ui::Composer>())
{
    m_ui->setupUi(this);
    setNamesApart(this);
    m_offers = new FileOffers(m_ui->attach);
    m_ui->send->setShape(Icon::Send, IconButton::Weight::Filled);
    m_ui->attach->setShape(Icon::Attach, IconButton::Weight::Bare);
    m_ui->attach->hide();
    m_ui->emoji->setShape(Icon::Smile, IconButton::Weight::Bare);
    m_ui->files->hide();
    m_ui->reason->setFocusPolicy(Qt::StrongFocus); // spoken where the customer wanted to write
    m_ui->reason->hide();
    connectParts();
    showWhetherItCanBeSent();
}

Composer::~Composer() = default;

void Composer::connectParts()
{
    connect(m_ui->edit, &MessageEdit::submitted, this, &Composer::submit);
    connect(m_ui->edit, &MessageEdit::scrollKeyPressed, this, &Composer::scrollKeyPressed);
    connect(m_ui->edit, &MessageEdit::focusChanged, this, qOverload<>(&QWidget::update));
    connect(m_ui->edit, &QTextEdit::textChanged, this, [this] {
        showWhetherItCanBeSent();
        showWhetherThereIsMore();
        Q_EMIT edited();
    });
    connect(m_ui->edit, &MessageEdit::composingChanged, this, &Composer::showWhetherItCanBeSent);
    connect(m_ui->edit, &MessageEdit::longTextGiven, this, &Composer::takeLongText);
    connect(m_ui->edit, &MessageEdit::filesGiven, this, &Composer::take);
    connect(m_ui->send, &IconButton::clicked, this, &Composer::submit);
    connect(m_offers, &FileOffers::filesWanted, this, &Composer::chooseFiles);
    connect(m_offers, &FileOffers::added, this, &Composer::addMade);
    connect(m_ui->emoji, &IconButton::clicked, this, &Composer::offerEmoji);
    connect(m_ui->files, &FileChips::removeRequested, this, &Composer::remove);
    connect(m_ui->files, &FileChips::focusLeft, m_ui->edit,
            [this] { m_ui->edit->setFocus(Qt::OtherFocusReason); });
}

QWidget *Composer::entry() const
{
    return m_isLocked ? static_cast<QWidget *>(m_ui->reason) : m_ui->edit;
}

QString Composer::text() const
{
    return m_ui->edit->written();
}

void Composer::setText(const QString &text)
{
    m_isSubmitDue = false;
    const QSignalBlocker quiet(m_ui->edit); // this isn't the customer
    m_ui->edit->setWritten(text);
    showWhetherItCanBeSent();
    showWhetherThereIsMore();
}

void Composer::offerEmoji()
{
    if (!m_emoji) {
        m_emoji = new EmojiPicker(this);
        connect(m_emoji, &EmojiPicker::chosen, m_ui->edit, [this](const QString &emoji) {
            m_ui->edit->insertPlainText(emoji);
            m_ui->edit->setFocus(Qt::OtherFocusReason);
        });
    }
    m_emoji->openAt(*m_ui->emoji);
}

void Composer::setSendKey(MessageEdit::SendKey key)
{
    m_ui->edit->setSendKey(key);
}

void Composer::setHint(const QString &hint)
{
    if (std::exchange(m_hint, hint) != hint)
        retranslate();
}

void Composer::describe(const QString &words, Verdict verdict)
{
    setSpokenDescription(*m_ui->edit, words);
    if (std::exchange(m_verdict, verdict) != verdict)
        update();
}

void Composer::setLocked(const QString &reason)
{
    const bool locked = !reason.isEmpty();
    const bool turns = std::exchange(m_isLocked, locked) != locked;
    m_ui->reason->setText(reason);
    entry()->show();
    if (turns)
        handOver(*this, entry());
    m_ui->edit->setVisible(!locked);
    m_ui->send->setVisible(!locked);
    m_ui->emoji->setVisible(!locked);
    if (locked && m_emoji)
        m_emoji->close();
    showWhetherThereIsMore();
    m_ui->attach->setVisible(takesFiles());
    place();
    m_ui->files->setVisible(!m_files.isEmpty() && !locked);
    update();
}

void Composer::adoptTheme()
{
    const ChatTheme &look = theme();
    const int rim = look.unit;
    m_ui->edit->setTheme(look);
    m_ui->reason->setLook(look.mutedText, look.font);
    m_ui->reason->setRim({3 * rim, rim, 3 * rim, rim});
    m_ui->reason->setLeastHeight(look.touchSize); // as the field that it stands in for
    place();
    m_ui->files->setPadding({2 * rim, 2 * rim, 2 * rim, rim});
    m_ui->field->setContentsMargins(rim, rim, rim, rim);
    m_ui->field->setSpacing(rim);
    m_ui->line->setSpacing(rim);
}

void Composer::place()
{
    const ChatTheme &look = theme();
    const int side = look.sideMargin(width());
    m_ui->page->setContentsMargins(side, look.composer.padding, side, look.margin);
    // A button beside the text keeps it away from the rim.
    const int rim = look.unit;
    const int start = m_ui->attach->isHidden() ? look.margin - rim : rim;
    m_ui->edit->setPadding(isRightToLeft() ? QMargins(rim, rim, start, rim)
                                           : QMargins(start, rim, rim, rim));
}

void Composer::changeEvent(QEvent *event)
{
    Surface::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        place();
}

void Composer::resizeEvent(QResizeEvent *event)
{
    Surface::resizeEvent(event);
    place();
}

void Composer::showEvent(QShowEvent *event)
{
    Surface::showEvent(event);
    showFiles(); // meanwhile they may have gone
}

void Composer::retranslate()
{
    m_ui->retranslateUi(this);
    showWhetherThereIsMore();
    if (m_hint.isEmpty())
        return;
    m_ui->edit->setPlaceholderText(m_hint);
    setSpokenName(*m_ui->edit, m_hint);
}

void Composer::paintEvent(QPaintEvent *event)
{
    Surface::paintEvent(event);
    if (!m_ui->edit->isVisible())
        return;
    const QRect field = m_ui->field->geometry();
    const qreal radius = std::min(theme().touchSize / 2 + theme().unit, field.height() / 2);
    paintFieldRim(*this, field, radius, *m_ui->edit, m_verdict);
}

void Composer::submit()
{
    m_ui->edit->finishComposing(); // what is seen is sent
    showFiles();                   // perhaps one of them is not there any more
    m_isSubmitDue = m_awaitedFiles > 0;
    if (!m_isSubmitDue && m_ui->files->hasTrouble())
        m_ui->files->announceTrouble();
    if (m_isSubmitDue || !m_ui->send->isEnabled())
        return;
    const QString text = m_ui->edit->message();
    const QStringList files = std::exchange(m_files, {});
    setText({});
    showFiles();
    Q_EMIT submitted(text, files);
}

void Composer::showWhetherThereIsMore()
{
    const bool hasMore = m_ui->edit->hasMore();
    if (!m_isLocked)
        m_ui->reason->setText(hasMore ? tr("Only the beginning is shown here. All of it is sent.")
                                      : QString());
    m_ui->reason->setVisible(m_isLocked || hasMore);
}

void Composer::showWhetherItCanBeSent()
{
    const bool hasSomething = !m_ui->edit->isBlank() || m_ui->edit->isComposing()
        || !m_files.isEmpty() || m_awaitedFiles > 0;
    m_ui->send->setEnabled(hasSomething && !m_ui->files->hasTrouble());
}

} // namespace Kustomer
