// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "emulator/keep/keep.h"

namespace Kustomer::Emulation {

using namespace Qt::Literals::StringLiterals;

bool Keep::open(const QString &file)
{
    QString unknown;
    const auto visit = [&](const Archive::Entry &entry) {
        if (!take(entry))
            unknown = entry.kind;
    };
    m_error.clear();
    const bool isRead = m_archive.open(file) && m_archive.read(visit);
    if (isRead && unknown.isEmpty())
        return true;
    m_error
        = isRead ? u"its records “%1” are not known here"_s.arg(unknown) : m_archive.errorString();
    m_archive.close();
    clearDrawers();
    return false;
}

void Keep::commit()
{
    if (m_transactions == 0)
        write();
}

void Keep::write()
{
    const auto entries = std::exchange(m_unwritten, {});
    const auto others = std::exchange(m_others, Archive::Others::Stay);
    if (!m_archive.isOpen() || !m_error.isEmpty())
        return;
    if (!m_archive.write(entries, others))
        m_error = m_archive.errorString();
}

void Keep::clear()
{
    m_unwritten.clear();
    m_others = Archive::Others::Go;
    clearDrawers();
}

void Keep::clearDrawers()
{
    for (auto *drawer : std::as_const(m_drawers))
        drawer->clear();
}

bool Keep::take(const Archive::Entry &entry)
{
    auto *drawer = m_drawers.value(entry.kind);
    if (drawer)
        drawer->take(entry.record);
    return drawer;
}

void Keep::note(const Archive::Entry &entry)
{
    if (m_archive.isOpen())
        m_unwritten.append(entry);
}

Transaction::Transaction(Keep &keep)
    : m_keep(keep)
{
    ++m_keep.m_transactions;
}

Transaction::~Transaction()
{
    --m_keep.m_transactions;
    m_keep.commit();
}

Drawer::Drawer(Keep &keep, const QString &kind)
    : m_keep(keep)
    , m_kind(kind)
{
    m_keep.add(this, kind);
}

Drawer::~Drawer()
{
    m_keep.remove(m_kind);
}

} // namespace Kustomer::Emulation
