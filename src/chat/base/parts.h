// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/base/part.h"

#include <algorithm>
#include <functional>

namespace Kustomer {

/// The parts of the running chat as one. They take part in what begins in their order, and leave in
/// the opposite one. None of them is owned.
class Parts
{
public:
    Parts(std::initializer_list<Part *> parts)
        : m_parts(parts)
    { }

    void restore(const QList<Record> &records) const { each(&Part::restore, records); }
    void setFormats(const QLocale &formats) const { each(&Part::setFormats, formats); }
    void setSettings(const ChatSettings &settings) const { each(&Part::setSettings, settings); }
    void begin() const { each(&Part::begin); }
    void watch(const QStringList &conversationIds) const { each(&Part::watch, conversationIds); }
    void wake() const { each(&Part::wake); }
    void hold() const { each(&Part::hold); }
    void resume() const
    {
        each(&Part::resume);
        wake(); // what was not asked meanwhile
    }
    void keep() const { leave(&Part::keep); }
    void dismiss(const Error &reason) const { each(&Part::dismiss, reason); }
    void forget() const { leave(&Part::forget); }
    void end() const { leave(&Part::end); }

    template <typename Receiver, typename Reaction>
    void whenProblemNoticed(const Receiver *receiver, Reaction reaction) const
    {
        for (Part *part : m_parts)
            QObject::connect(part, &Part::problemNoticed, receiver, reaction);
    }

private:
    template <typename... Parameters, typename... Arguments>
    void each(void (Part::*act)(Parameters...), const Arguments &...arguments) const
    {
        for (Part *part : m_parts)
            (part->*act)(arguments...);
    }
    void leave(void (Part::*act)()) const
    {
        std::for_each(m_parts.rbegin(), m_parts.rend(), std::mem_fn(act));
    }

    QList<Part *> m_parts;
};

} // namespace Kustomer
