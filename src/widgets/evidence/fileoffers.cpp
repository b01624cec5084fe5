// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/evidence/fileoffers.h"

#include "widgets/evidence/evidencedialog.h"
#include "widgets/parts/chatmenu.h"

#include <QAbstractButton>
#include <QPointer>

namespace Kustomer {

FileOffers::FileOffers(QAbstractButton *button)
    : QObject(button)
    , m_button(button)
{
    connect(button, &QAbstractButton::clicked, this, &FileOffers::open);
}

void FileOffers::open()
{
    if (m_sources.areThere())
        popUpMenu();
    else
        Q_EMIT filesWanted();
}

void FileOffers::popUpMenu()
{
    auto *menu = new ChatMenu(m_button);
    menu->setObjectName(QStringLiteral("attachMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (const Looks *looks = Looks::of(*m_button))
        menu->setTheme(looks->theme());
    connect(menu->add(tr("Choose files…"), Icon::Attach), &QAction::triggered, this,
            &FileOffers::filesWanted);
    // From the event loop, not from the middle of a press: the application may do anything.
    if (m_sources.screenshot)
        connect(menu->add(tr("Screenshot…"), Icon::Picture), &QAction::triggered, this,
                &FileOffers::offerScreenshot, Qt::QueuedConnection);
    if (m_sources.diagnostics)
        connect(menu->add(tr("Diagnostics…"), Icon::Page), &QAction::triggered, this,
                &FileOffers::offerDiagnostics, Qt::QueuedConnection);
    const int left = m_button->isRightToLeft() ? m_button->width() - menu->sizeHint().width() : 0;
    menu->popup(m_button->mapToGlobal(QPoint(left, -menu->sizeHint().height())));
    if (m_button->hasFocus() && !m_button->underMouse()) // by key
        menu->setActiveAction(menu->actions().constFirst());
}

void FileOffers::offerScreenshot()
{
    const QPointer self(this);
    const auto take = m_sources.screenshot; // which may be replaced by itself
    const QPixmap picture = take ? take() : QPixmap();
    if (self && !picture.isNull())
        show(new EvidenceDialog(picture, m_button));
}

void FileOffers::offerDiagnostics()
{
    const QPointer self(this);
    const auto tell = m_sources.diagnostics;
    const QString text = tell ? tell() : QString();
    if (self && !text.trimmed().isEmpty())
        show(new EvidenceDialog(text, m_button));
}

void FileOffers::show(EvidenceDialog *dialog)
{
    connect(dialog, &EvidenceDialog::added, this, &FileOffers::added);
    dialog->open();
}

} // namespace Kustomer
