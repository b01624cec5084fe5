// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

/// What an application has besides.
int ownAnswer()
{
    return 42;
}
