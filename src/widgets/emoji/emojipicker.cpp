// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/emoji/emojipicker.h"

#include "widgets/emoji/emojigrid.h"
#include "widgets/emoji/emojimodel.h"
#include "widgets/emoji/emojitab.h"
#include "widgets/fields/linefield.h"
#include "widgets/looks/drawing.h"
#include "widgets/parts/keyboard.h"
#include "widgets/words/spoken.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScreen>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

constexpr int rows = 6;

QString nameOf(const QString &group)
{
    static const QHash<QString, const char *> names{
        {u"smileys"_s, QT_TRANSLATE_NOOP("Kustomer::EmojiGroup", "Smileys")},
        {u"people"_s, QT_TRANSLATE_NOOP("Kustomer::EmojiGroup", "People")},
        {u"hearts"_s, QT_TRANSLATE_NOOP("Kustomer::EmojiGroup", "Hearts and feelings")},
        {u"nature"_s, QT_TRANSLATE_NOOP("Kustomer::EmojiGroup", "Animals and nature")},
        {u"food"_s, QT_TRANSLATE_NOOP("Kustomer::EmojiGroup", "Food and drink")},
        {u"travel"_s, QT_TRANSLATE_NOOP("Kustomer::EmojiGroup", "Travel and places")},
        {u"activities"_s, QT_TRANSLATE_NOOP("Kustomer::EmojiGroup", "Activities")},
        {u"objects"_s, QT_TRANSLATE_NOOP("Kustomer::EmojiGroup", "Objects")},
        {u"symbols"_s, QT_TRANSLATE_NOOP("Kustomer::EmojiGroup", "Symbols")},
    };
    return QCoreApplication::translate("Kustomer::EmojiGroup", names.value(group));
}

} // namespace

EmojiPicker::EmojiPicker(QWidget *parent)
    : Surface(parent)
    , m_model(new EmojiModel(this))
    , m_words(new LineField(this))
    , m_grid(new EmojiGrid(this))
    , m_tabLine(new QHBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_words);
    column->addWidget(m_grid, 1);
    column->addLayout(m_tabLine);
    for (const EmojiGroup &group : emojiGroups()) {
        auto *tab = new EmojiTab(group.all.constFirst().text, this);
        m_tabLine->addWidget(tab);
        m_tabs.append(tab);
    }
    m_tabLine->setSpacing(0);
    m_grid->setModel(m_model);
    setFocusProxy(m_words);
    connectParts();
    retranslate();
    setWindowFlags(Qt::Popup); // last: in a graphics scene it is polished by this
}

void EmojiPicker::connectParts()
{
    connect(m_words, &LineField::edited, this, &EmojiPicker::search);
    connect(m_words, &LineField::submitted, this, &EmojiPicker::takeFirst);
    connect(m_words, &LineField::left, this, [this] { m_grid->setFocus(Qt::TabFocusReason); });
    connect(m_grid, &EmojiGrid::left, this, [this] { m_words->setFocus(Qt::BacktabFocusReason); });
    connect(m_grid, &EmojiGrid::chosen, this, &EmojiPicker::choose);
    connect(m_grid, &EmojiGrid::typed, this, [this](const QString &text) {
        m_words->setText(m_words->text() + text);
        m_words->setFocus(Qt::OtherFocusReason);
        search();
    });
    for (qsizetype group = 0; group < m_tabs.size(); ++group) {
        connect(m_tabs.at(group), &EmojiTab::clicked, this, [this, group] {
            m_words->setText({});
            search();
            m_grid->showAtTop(m_model->rowOf(group));
            handOver(*m_tabs.at(group), m_grid); // who came by keys goes on there
        });
    }
}

void EmojiPicker::openAt(const QWidget &button)
{
    m_words->setText({});
    search();
    setLayoutDirection(button.layoutDirection());
    resize(sizeHint());
    const QRect room = button.screen()->availableGeometry();
    const QRect at(button.mapToGlobal(QPoint()), button.size());
    const int left = isRightToLeft() ? at.left() : at.right() + 1 - width();
    const int above = at.top() - height() - theme().unit;
    move(qBound(room.left(), left, qMax(room.left(), room.right() + 1 - width())),
         above >= room.top() ? above : qMin(at.bottom() + theme().unit, room.bottom() - height()));
    show();
    m_words->setFocus(Qt::PopupFocusReason);
}

void EmojiPicker::search()
{
    m_model->find(m_words->text());
    m_grid->scrollToTop();
    m_announcer.announceSettled([this] { return first(); });
}

/// Which Enter takes.
QString EmojiPicker::first() const
{
    if (!isVisible() || m_grid->hasFocus() || m_words->text().trimmed().isEmpty())
        return {};
    return m_model->rowCount() == 0 ? tr("Nothing found")
                                    : m_model->index(0, 0).data(Qt::AccessibleTextRole).toString();
}

void EmojiPicker::takeFirst()
{
    if (m_model->rowCount() > 0)
        choose(m_model->index(0, 0).data().toString());
}

void EmojiPicker::choose(const QString &emoji)
{
    m_model->noteUse(emoji);
    close();
    Q_EMIT chosen(emoji);
}

void EmojiPicker::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        Surface::keyPressEvent(event);
}

void EmojiPicker::adoptTheme()
{
    const ChatTheme &look = theme();
    const int rim = 2 * look.unit;
    layout()->setContentsMargins(rim, rim, rim, look.unit);
    layout()->setSpacing(rim);
    m_grid->setFixedSize(EmojiGrid::columns * look.touchSize + rim, rows * look.touchSize);
}

void EmojiPicker::retranslate()
{
    m_words->setLabel(tr("Find an emoji"));
    setSpokenName(*m_grid, tr("Emoji"));
    setSpokenName(*this, tr("Emoji"));
    for (qsizetype group = 0; group < m_tabs.size(); ++group)
        setSpokenName(*m_tabs.at(group), nameOf(emojiGroups().at(group).key));
}

void EmojiPicker::paintEvent(QPaintEvent *event)
{
    Surface::paintEvent(event);
    QPainter painter(this);
    paintSurface(painter, rect(), 0, theme().background, theme().separator);
}

} // namespace Kustomer
