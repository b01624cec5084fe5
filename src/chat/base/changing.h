// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

namespace Kustomer {

/// Counts that a model changes and tells of it, for as long as this lives: whoever is told must not
/// take away what is still at work.
class Changing
{
public:
    explicit Changing(int *depth)
        : m_depth(depth)
    {
        ++*m_depth;
    }
    ~Changing() { --*m_depth; }
    Q_DISABLE_COPY_MOVE(Changing)

private:
    int *m_depth;
};

} // namespace Kustomer
