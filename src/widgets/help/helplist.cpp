// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/help/helplist.h"

#include "widgets/help/helpdelegate.h"

#include <QFocusEvent>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {

HelpList::HelpList(QWidget *parent)
    : HelpList(new HelpDelegate, parent)
{ }

HelpList::HelpList(HelpDelegate *delegate, QWidget *parent)
    : RowList(delegate, parent)
    , m_delegate(delegate)
{
    setObjectName(u"kustomer-helpList"_s);
    setModel(&m_rows);
}

void HelpList::setOpenArticle(const QString &id)
{
    m_rows.setOpenArticle(id);
}

void HelpList::focusInEvent(QFocusEvent *event)
{
    RowList::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason) // a page that a key has led to
        m_delegate->setFocusRing(HelpDelegate::FocusRing::Shown);
    if (!currentIndex().isValid())
        setCurrentIndex(m_rows.index(0));
    viewport()->update();
}

void HelpList::choose(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT chosen(HelpRow(m_rows.at(index.row())));
}

} // namespace Kustomer
