// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/controls/optionlist.h"

#include "widgets/looks/drawing.h"
#include "widgets/parts/linefield.h"
#include "widgets/parts/overlaybar.h"
#include "widgets/words/plaintext.h"

#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

enum DataRole { WordsRole = Qt::UserRole, PayloadRole };

constexpr int shownRows = 5;

/// Whatever the host's style sheet says about lists, this says otherwise.
QString sheetOf(const ChatTheme &theme)
{
    return u"QListWidget { border: 1px solid %1; border-radius: %2px; background: %3; color: %4; "
           "outline: none; %5 } QListWidget::item { padding: %6px %7px; min-height: %8px; } "
           "QListWidget::item:selected, QListWidget::item:hover { background: %9; color: %10; }"_s
               .arg(theme.composer.border.name(), QString::number(theme.radius),
                    theme.composer.field.name(), theme.composer.text.name(), fontRule(theme.font),
                    QString::number(theme.unit), QString::number(2 * theme.unit),
                    QString::number(theme.linkHeight), theme.accent.name(), theme.onAccent.name());
}

} // namespace

OptionList::OptionList(QWidget *parent)
    : Surface(parent)
    , m_words(new LineField(this))
    , m_list(new QListWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_words);
    column->addWidget(m_list);
    m_list->setObjectName(u"options"_s);
    m_list->setVerticalScrollBar(new OverlayBar(OverlayBar::Ground::Field));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setUniformItemSizes(true);
    setFocusProxy(m_words);
    connect(m_words, &LineField::edited, this, &OptionList::filter);
    connect(m_words, &LineField::left, this, &OptionList::enterList);
    connect(m_words, &LineField::submitted, this, [this] { choose(m_list->currentItem()); });
    connect(m_list, &QListWidget::itemClicked, this, &OptionList::choose);
    connect(m_list, &QListWidget::itemActivated, this, &OptionList::choose);
    retranslate();
}

void OptionList::setQuestion(const FormQuestion &question)
{
    m_list->clear();
    m_words->setText({});
    m_list->setAccessibleName(showable(question.prompt));
    add(question.options, {}, question);
    filter();
}

void OptionList::add(const QList<ReplyOption> &options, const QString &way,
                     const FormQuestion &question)
{
    for (const ReplyOption &option : options) {
        const QString place = way + isolatedLine(option.words);
        if (option.options.isEmpty() || !question.endsAtLeaves) {
            auto *item = new QListWidgetItem(place, m_list);
            item->setToolTip(place);
            item->setData(WordsRole, option.words);
            item->setData(PayloadRole, option.payload);
        }
        add(option.options, place + u" › "_s, question);
    }
}

void OptionList::filter()
{
    const QString words = m_words->text().trimmed();
    QListWidgetItem *first = nullptr;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        const bool isFound = words.isEmpty() || item->text().contains(words, Qt::CaseInsensitive);
        item->setHidden(!isFound);
        if (isFound && !first)
            first = item;
    }
    m_list->setCurrentItem(words.isEmpty() ? nullptr : first); // Enter chooses what was looked for
}

void OptionList::choose(const QListWidgetItem *item)
{
    if (item && !item->isHidden())
        Q_EMIT chosen(item->data(WordsRole).toString(), item->data(PayloadRole).toString());
}

void OptionList::enterList()
{
    m_list->setFocus(Qt::OtherFocusReason);
    for (int row = 0; row < m_list->count() && !m_list->currentItem(); ++row) {
        if (!m_list->item(row)->isHidden())
            m_list->setCurrentRow(row);
    }
}

void OptionList::adoptTheme()
{
    const ChatTheme &look = theme();
    layout()->setSpacing(look.unit);
    m_list->setStyleSheet(sheetOf(look));
    m_list->setFixedHeight(shownRows * (look.linkHeight + 2 * look.unit) + 2);
}

void OptionList::retranslate()
{
    m_words->setLabel(tr("Find an answer"));
}

} // namespace Kustomer
