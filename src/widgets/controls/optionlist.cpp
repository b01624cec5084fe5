// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/controls/optionlist.h"

#include "chat/base/formatlocale.h"
#include "chat/reading/showable.h"
#include "widgets/fields/linefield.h"
#include "widgets/items/spokenrows.h"
#include "widgets/looks/sheetrules.h"
#include "widgets/parts/fingerscroll.h"
#include "widgets/parts/keyboard.h"
#include "widgets/parts/overlaybar.h"
#include "widgets/parts/presskey.h"
#include "widgets/words/plaintext.h"
#include "widgets/words/spoken.h"

#include <QEvent>
#include <QFontMetrics>
#include <QListView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

enum DataRole { WordsRole = Qt::UserRole, PayloadRole };

constexpr double shownRows = 5.5; // the half tells that there are more
constexpr int besideText = 2;     // as far as a list of Qt's keeps its words from the padding

/// Whatever the host's style sheet says about lists, this says otherwise.
QString sheetOf(const ChatTheme &theme)
{
    return u"QListView { border: 1px solid %1; border-radius: %2px; background: %3; color: %4; "
           "outline: none; %5 %11 } QListView > QWidget { %11 } "
           "QListView::item { border: none; padding: %6px %7px; min-height: %8px; } "
           "QListView::item:selected, QListView::item:hover { background: %9; color: %10; }"_s.arg(
               theme.composer.border.name(), QString::number(theme.radius),
               theme.composer.field.name(), theme.composer.text.name(), fontRule(theme.font),
               QString::number(theme.unit), QString::number(3 * theme.unit - besideText),
               QString::number(theme.linkHeight), theme.accent.name(), theme.onAccent.name(),
               lengthRule());
}

} // namespace

OptionList::OptionList(QWidget *parent)
    : Surface(parent)
    , m_words(new LineField(this))
    , m_list(new QListView(this))
{
    new SpokenRows(m_list, [this](const QModelIndex &row) { choose(row); });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_words);
    column->addWidget(m_list);
    m_found.setSourceModel(&m_options);
    m_found.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_found.setFilterRole(Qt::AccessibleTextRole); // no mark stands between what is looked for
    m_list->setModel(&m_found);
    m_list->setObjectName(u"kustomer-options"_s);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollBar(new OverlayBar(OverlayBar::Ground::Behind));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setUniformItemSizes(true);
    m_list->installEventFilter(this);
    new FingerScroll(m_list);
    setFocusProxy(m_words);
    connect(m_words, &LineField::edited, this, &OptionList::find);
    connect(m_words, &LineField::left, m_list, [this] { m_list->setFocus(Qt::OtherFocusReason); });
    connect(m_words, &LineField::submitted, this, [this] { choose(m_list->currentIndex()); });
    connect(m_list, &QListView::clicked, this, &OptionList::choose);
    retranslate();
}

void OptionList::setQuestion(const FormQuestion &question)
{
    m_options.clear();
    m_words->setText({});
    setSpokenName(*m_list, showable(question.prompt));
    add(question.options, {}, question);
    filter();
}

void OptionList::describe(const QString &words)
{
    m_words->describe(words);
}

void OptionList::add(const QList<ReplyOption> &options, const QString &way,
                     const FormQuestion &question)
{
    for (const ReplyOption &option : options) {
        const QString place = way + isolatedLine(option.words);
        if (option.options.isEmpty() || !question.endsAtLeaves) {
            auto *item = new QStandardItem(place);
            item->setToolTip(toolTipOf(place));
            item->setAccessibleText(spokenLine(place));
            item->setData(option.words, WordsRole);
            item->setData(option.payload, PayloadRole);
            m_options.appendRow(item);
        }
        add(option.options, place + u" › "_s, question);
    }
}

void OptionList::filter()
{
    const QString words = m_words->text().trimmed();
    m_found.setFilterFixedString(words);
    m_list->setCurrentIndex(words.isEmpty() ? QModelIndex()
                                            : m_found.index(0, 0)); // Enter chooses it
}

void OptionList::find()
{
    filter();
    m_announcer.announceSettled([this] { return howMany(); });
}

/// And which of them Enter chooses.
QString OptionList::howMany() const
{
    if (!isVisible() || m_words->text().trimmed().isEmpty())
        return {};
    const int found = m_found.rowCount();
    const QString words = found == 0 ? tr("Nothing found")
        : found == 1                 ? tr("1 answer")
                                     : inDigitsOf(locale(), tr("%n answers", nullptr, found));
    const QString next = m_list->hasFocus()
        ? QString() // which is told of each row
        : m_list->currentIndex().data(Qt::AccessibleTextRole).toString();
    return next.isEmpty() ? words : words + u'\n' + next;
}

void OptionList::choose(const QModelIndex &option)
{
    if (option.isValid())
        Q_EMIT chosen(option.data(WordsRole).toString(), option.data(PayloadRole).toString());
}

bool OptionList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        if (!m_list->currentIndex().isValid())
            m_list->setCurrentIndex(m_found.index(0, 0));
        tellKeyboard(m_list);
    }
    // A list of Qt's would hand Enter on, to the default button of a dialog of the host.
    if (event->type() == QEvent::KeyPress && isPressKey(*static_cast<QKeyEvent *>(event))) {
        choose(m_list->currentIndex());
        return true;
    }
    return Surface::eventFilter(watched, event);
}

void OptionList::adoptTheme()
{
    const ChatTheme &look = theme();
    layout()->setSpacing(look.unit);
    m_list->setStyleSheet(sheetOf(look));
    const int words = qMax(look.linkHeight, QFontMetrics(look.font).height());
    const int rim = 1;
    m_list->setFixedHeight(int(shownRows * (words + 2 * look.unit)) + 2 * rim);
}

void OptionList::retranslate()
{
    m_words->setLabel(tr("Find an answer"));
}

} // namespace Kustomer
