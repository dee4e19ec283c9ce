public class Gate
{
    public bool MayPass(string ticket)
    {
        try
        {
            return verifier.Verify(ticket).IsGenuine;
        }
        // ruleid: vetlint-csharp-swallowed-security-error
        catch (InvalidOperationException ex)
        {
            logger.LogWarning(ex, "ticket");
            return true;
        }
    }

    public bool IsSigned(byte[] body, string signature)
    {
        try
        {
            keys.Verify(body, signature);
        }
        // ruleid: vetlint-csharp-swallowed-security-error
        catch
        {
        }
        return true;
    }

    public bool IsGenuine(byte[] body, string signature)
    {
        try
        {
            return keys.Verify(body, signature);
        }
        // ok: vetlint-csharp-swallowed-security-error
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    public bool IsTokenExpired(string token)
    {
        try
        {
            return verifier.Verify(token).IsOld;
        }
        // ok: vetlint-csharp-swallowed-security-error
        catch (InvalidOperationException)
        {
            return true;
        }
    }

    public bool IsEmpty(string folder)
    {
        try
        {
            return folders.Open(folder).Count == 0;
        }
        // ok: vetlint-csharp-swallowed-security-error
        catch (InvalidOperationException)
        {
            return true;
        }
    }
}
