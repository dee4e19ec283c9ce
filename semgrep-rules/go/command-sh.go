package fixtures

import (
	"context"
	"fmt"
	"net"
	"net/http"
	"os/exec"

	"github.com/gin-gonic/gin"
)

func ping(w http.ResponseWriter, r *http.Request) {
	host := r.URL.Query().Get("host")
	// ruleid: vetlint-go-command-sh
	out, _ := exec.Command("sh", "-c", "ping -c 1 "+host).Output()
	w.Write(out)
}

func archive(c *gin.Context) {
	line := fmt.Sprintf("tar czf /tmp/backup.tgz %s", c.Query("folder"))
	// ruleid: vetlint-go-command-sh
	_ = exec.CommandContext(c.Request.Context(), "/bin/bash", "-c", line).Run()
}

type convertRequest struct {
	Format string
	Tool   string
}

func convert(c *gin.Context) {
	var body convertRequest
	if err := c.ShouldBindJSON(&body); err != nil {
		return
	}
	// ruleid: vetlint-go-command-sh
	_ = exec.Command("bash", "-lc", "convert in.png out."+body.Format).Run()
	// ruleid: vetlint-go-command-sh
	_ = exec.Command(body.Tool, "--version").Run()
}

func withArguments(w http.ResponseWriter, r *http.Request) {
	host := r.FormValue("host")
	// ok: vetlint-go-command-sh
	_ = exec.Command("ping", "-c", "1", host).Run()
	// ok: vetlint-go-command-sh
	_ = exec.Command("sh", "-c", "uptime").Run()
}

func checked(c *gin.Context) {
	host := c.Query("host")
	if net.ParseIP(host) == nil {
		return
	}
	if !validHost.MatchString(host) {
		return
	}
	// ok: vetlint-go-command-sh
	_ = exec.Command("sh", "-c", "ping "+host).Run()
}

func fixedSet(c *gin.Context) {
	tools := map[string]string{"png": "optipng", "jpg": "jpegoptim"}
	tool, found := tools[c.Param("kind")]
	if !found {
		return
	}
	// ok: vetlint-go-command-sh
	_ = exec.Command(tool, "in.png").Run()
}

func fromTheConfiguration(ctx context.Context, settings struct{ Shell string }) {
	// ok: vetlint-go-command-sh
	_ = exec.CommandContext(ctx, settings.Shell, "-c", "make").Run()
}
