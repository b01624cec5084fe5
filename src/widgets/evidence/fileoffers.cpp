// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/evidence/fileoffers.h"

#include "widgets/evidence/evidencedialog.h"
#include "widgets/parts/chatmenu.h"

#include <QAbstractButton>
#include <QEvent>

namespace Kustomer {

FileOffers::FileOffers(QAbstractButton *button)
    : QObject(button)
    , m_button(button)
{
    connect(button, &QAbstractButton::clicked, this, &FileOffers::open);
    button->installEventFilter(this);
}

void FileOffers::withdraw()
{
    ++m_withdrawals;
    if (m_dialog)
        m_dialog->reject();
}

/// Without the field there is nothing that it could go along with.
bool FileOffers::eventFilter(QObject *button, QEvent *event)
{
    if (event->type() == QEvent::Hide && m_dialog)
        m_dialog->reject();
    return QObject::eventFilter(button, event);
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
    menu->setObjectName(QStringLiteral("kustomer-attachMenu"));
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

/// Nothing where the customer is elsewhere by then, or was asked already.
template <typename Evidence>
std::optional<Evidence> FileOffers::ask(const std::function<Evidence()> &source)
{
    if (m_isAsking || m_dialog || !source)
        return std::nullopt;
    const QPointer self(this);
    const int before = m_withdrawals;
    m_isAsking = true;
    Evidence evidence = std::function(source)(); // which may be replaced by itself
    if (!self)
        return std::nullopt;
    m_isAsking = false;
    if (m_withdrawals != before || !m_button->isVisible())
        return std::nullopt;
    return evidence;
}

void FileOffers::offerScreenshot()
{
    const std::optional<QPixmap> picture = ask(m_sources.screenshot);
    if (picture && !picture->isNull())
        show(new EvidenceDialog(*picture, m_button));
}

void FileOffers::offerDiagnostics()
{
    const std::optional<QString> text = ask(m_sources.diagnostics);
    if (text && !text->trimmed().isEmpty())
        show(new EvidenceDialog(*text, m_button));
}

void FileOffers::show(EvidenceDialog *dialog)
{
    m_dialog = dialog;
    connect(dialog, &EvidenceDialog::added, this, &FileOffers::added);
    dialog->open();
}

} // namespace Kustomer
