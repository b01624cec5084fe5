// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

namespace Kustomer::Emulation {

/// A countdown of things that shall go wrong; a negative number never ends.
class Countdown
{
public:
    void set(int count) { m_left = count; }
    int left() const { return m_left; }
    [[nodiscard]] bool take() { return m_left < 0 || (m_left > 0 && m_left-- > 0); }

private:
    int m_left = 0;
};

} // namespace Kustomer::Emulation
